### Who we are: whom we help, what we stand for, how we work, and figures with their year and source.

## The top of the page

about-title = من نحن
about-lead = نساعد في رومانيا اللاجئين وطالبي اللجوء والمهاجرين والعائدين إلى بلدانهم.
about-basis = ما تقرؤه هنا يستند إلى نصوص نشرتها JRS والمنظمة الدولية للهجرة (IOM) في رومانيا. أما اسم المكتب وعنوانه وبياناته القانونية فهي بانتظار تأكيد المكتب.

## Whom we help: one short line for each group; the reader should find themselves in one of them

about-help-title = من نساعد
about-help-lead = نبدأ بمن حاجتهم أشدّ إلحاحاً. يمكنك أن تأتي حتى إن لم تجد نفسك في هذه القائمة.
about-help-refugees = اللاجئون واللاجئات
about-help-asylum-seekers = طالبو اللجوء وطالباته
about-help-arriving = المهاجرون الذين وصلوا حديثاً إلى رومانيا
about-help-fled = كل من اضطر إلى مغادرة بلده بسبب انتهاك حقوق الإنسان
about-help-work = من أتوا للعمل أو الدراسة أو لنشاط اقتصادي آخر
about-help-detention = من أُجبروا على الرحيل أو هم قيد الاحتجاز
about-help-new-life = من يريدون أن يبدؤوا حياة جديدة في رومانيا
about-help-returnees = من يختارون العودة إلى بلدهم
about-help-romanians = المواطنون الرومانيون العالقون في الخارج، أو العائدون في ظروف صعبة، أو من استغلّهم المتاجرون بالبشر
about-help-communities = المجتمعات التي تستقبلهم

## What we stand for: the mandate of JRS Romania and the rights statement of IOM, in our own words

about-values-title = ما نؤمن به
about-values-text = عملنا إنساني ومستقل وغير ربحي وغير سياسي وديمقراطي.
# The source prints “governmental” where “non-governmental” was probably meant. Keep the doubt visible.
about-values-note = يرد في نص JRS أيضاً وصف «حكومي»، والأرجح أن المقصود «غير حكومي». الأمر بانتظار تأكيد المكتب.
about-mission-accompany = نقف إلى جانب الناس ونخدمهم وندافع عن حقوقهم منذ وصولهم إلى رومانيا.
about-mission-speak = نرفع صوتهم أمام السلطات وفي المجتمع.
about-mission-rights = حقوق الإنسان لكل إنسان، مهما كان وضعه القانوني، ويجب احترامها وحمايتها.
about-mission-quality = نريد أن نساعد بكفاءة وإتقان، وأن تتحسّن الخدمات باستمرار.

## How we work: three principles

about-principles-title = كيف نعمل
about-principles-lead = ننظر إلى حاجات كل شخص ضمن الصورة العامة لإدارة الهجرة. وثلاثة مبادئ توجّه كل ما نقوم به.
about-principle-rights = احترام حقوق الإنسان.
about-principle-wellbeing = سلامة كل شخص ومجتمعه جسدياً ونفسياً واجتماعياً.
about-principle-lasting = نتائج تدوم: أن تقوى مؤسسات الدولة ومنظمات المجتمع المدني.

## Durable solutions: three ways a case can end well; keep resettlement and return apart

about-solutions-title = حلول تدوم
about-solutions-lead = نبحث معاً عن الطريق الذي يناسب كل شخص.
about-solution-integration = الاندماج: أن تبني حياتك في رومانيا.
about-solution-resettlement = إعادة التوطين: طريق آمن وقانوني إلى بلد يستقبلك.
about-solution-return = العودة الطوعية: إلى بلدك، إذا اخترت ذلك بنفسك.

## The ten objectives of JRS Romania, in our own words

about-objectives-title = الأهداف العشرة لـJRS في رومانيا
about-objective-1 = المساعدة والاستشارة: الاجتماعية والقانونية والنفسية والطبية، والمرافقة الإنسانية والروحية.
about-objective-2 = اندماج أسرع: مساعدة مالية وبرامج تعليمية ودعم نفسي.
about-objective-3 = المشاركة عند الحاجة في عمليات العودة إلى الوطن وإعادة التوطين والنقل، وفي إعادة اندماج العائدين.
about-objective-4 = مجموعات ثقافية وروابط بين لاجئين من خلفيات مختلفة.
# The sentence is cut off in the source after “their training or”. Do not complete it.
about-objective-5 = تشجيع تدريبهم والإسهام فيه. وهنا ينقطع النص الأصلي، وبقيته بانتظار تأكيد المكتب.
about-objective-6 = إعلام الناس في رومانيا وخارجها عبر المطبوعات والمؤتمرات والندوات والموائد المستديرة.
about-objective-7 = أنشطة للشباب ولأعمار أخرى، وتدريب المتطوعين وإشراكهم.
about-objective-8 = برامج وعلاقات مع سلطات الدولة ومع المنظمات الخاصة.
about-objective-9 = جمع التبرعات لتمويل الأنشطة وفقاً للقانون.
about-objective-10 = أي نشاط آخر يجيزه القانون ويخدم هذا الغرض.

## IOM and what it does in Romania

about-iom-title = المنظمة الدولية للهجرة (IOM)
about-iom-text = المنظمة جزء من منظومة الأمم المتحدة، وتعمل من أجل هجرة منظَّمة وإنسانية تنفع الجميع.
about-iom-aims-lead = بالتعاون مع الدول والمنظمات، تعمل المنظمة على ما يلي:
about-iom-aim-1 = المساعدة في مواجهة تحديات الهجرة العملية؛
about-iom-aim-2 = التعريف بقضايا الهجرة؛
about-iom-aim-3 = تشجيع التنمية الاجتماعية والاقتصادية من خلال الهجرة؛
about-iom-aim-4 = رعاية سلامة المهاجرين وحقوقهم الإنسانية.
about-iom-romania = في رومانيا تساعد المنظمة المهاجرين والعائدين والمجتمعات المضيفة، وتربط بين العون الإنساني والتنمية بروح خطة عام ٢٠٣٠.

## Programmes and partners: headings and labels of their lists; dates, names and numbers come from the page

about-programmes-title = البرامج
about-programmes-lead = ما أُنجز، ومع من، وبأي تمويل، كما ترويه التقارير.
# $from and $until are months or years, already written out by the page
about-programmes-period = من { $from } إلى { $until }
about-programmes-since = منذ { $from }
about-programmes-period-unknown = المدة بانتظار تأكيد المكتب
about-programmes-contract = العقد
about-programmes-period-label = المدة
about-programmes-done = ما أُنجز
about-programmes-figures = بالأرقام
about-programmes-partners = الشركاء
about-programmes-funders = التمويل والدعم
about-programmes-links = روابط ذكرها المصدر
about-partners-title = شركاؤنا
about-partners-international = منظمات دولية
about-partners-public = مؤسسات عامة
about-partners-private = شركات
about-partners-nonprofit = منظمات غير ربحية
about-role-partner = شريك
about-role-funder = مموّل
about-role-supporter = داعم
about-role-coordinator = منسّق

## Figures: what stands around a number. $value is a number that the page has written out

about-facts-title = بالأرقام
about-facts-lead = الأرقام من تقارير منشورة، ومع كل رقم سنته ومصدره.
about-facts-about = نحو { $value }
about-facts-almost = ما يقارب { $value }
about-facts-over = أكثر من { $value }
# The sign stands where the language puts it
about-facts-percent = { $value }٪
about-facts-plus-percent = زيادة { $value }٪
about-facts-year = السنة: { $year }
about-facts-source = المصدر: { $source }
about-facts-group-iom = المنظمة الدولية للهجرة في العالم
about-facts-group-romania = الأجانب في رومانيا
about-facts-group-work = العمل في رومانيا في عام ٢٠١٨
about-facts-group-trafficking = الاتجار بالبشر
about-facts-note-shares = النسب مذكورة كما طُبعت في التقرير. والبلدان والأسباب التي لم يسمّها غير موجودة هنا، لذلك لا يبلغ مجموع النسب ١٠٠٪.
about-facts-note-asylum = في عام ٢٠١٨ كانت طلبات اللجوء أقل منها في عام ٢٠١٧، لكن العدد يزداد على مدى سنوات.
about-facts-note-transit = يقول التقرير «ما يقارب ٣٬٠٠٠ منذ عام ٢٠٠٨»، ويقول أيضاً إن العدد سيبلغ ٣٬٠٠٠ في عام ٢٠١٩.

## Figures: one label for each entry of catalogue/facts.toml; it stands under the number and does not repeat it

about-fact-iom-founded = السنة التي أُسّست فيها المنظمة
about-fact-iom-in-romania = السنة التي بدأ فيها وجود المنظمة في رومانيا
about-fact-iom-members = عدد الدول الأعضاء
about-fact-iom-observers = عدد الدول المراقبة
about-fact-iom-offices-then = عدد المكاتب والبعثات في عام ١٩٩٨
about-fact-iom-offices-now = عدد المكاتب والبعثات في عام ٢٠١٨
about-fact-iom-staff-then = عدد العاملين في عام ١٩٩٨
about-fact-iom-staff-now = عدد العاملين في كانون الأول/ديسمبر ٢٠١٨
about-fact-iom-staff-field = من العاملين يعملون في الميدان
about-fact-iom-relocated = عدد من نُقلوا في العالم من الفئات الضعيفة بين عامي ٢٠٠٧ و٢٠١٦
about-fact-iom-relocated-from = عدد المواقع التي انطلقوا منها
about-fact-iom-returns = عدد من ساعدتهم المنظمة في العالم على العودة في عام ٢٠١٨
about-fact-foreigners-now = عدد الأجانب ذوي الإقامة القانونية في نهاية عام ٢٠١٨
about-fact-foreigners-growth = مقارنة بنهاية عام ٢٠١٧
about-fact-foreigners-then = عدد الأجانب المسجّلين في عام ٢٠٠٩
about-fact-protected = عدد من لديهم شكل من أشكال الحماية، ومعظمهم من العراق وسوريا وإيران
about-fact-asylum-requests = عدد طلبات اللجوء في عام ٢٠١٨
about-fact-third-country = عدد مواطني البلدان من خارج الاتحاد الأوروبي
about-fact-third-country-moldova = منهم: جمهورية مولدوفا
about-fact-third-country-turkey = منهم: تركيا
about-fact-third-country-china = منهم: الصين
about-fact-third-country-syria = منهم: سوريا
about-fact-third-country-family = منهم: أفراد أسرة
about-fact-third-country-studies = منهم: للدراسة
about-fact-third-country-permanent = منهم: بحق إقامة دائمة
about-fact-eu = عدد مواطني الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية وسويسرا
about-fact-eu-italy = منهم: إيطاليا
about-fact-eu-france = منهم: فرنسا
about-fact-eu-germany = منهم: ألمانيا
about-fact-eu-greece = منهم: اليونان
about-fact-eu-work = منهم: للعمل
about-fact-eu-means = منهم: بموارد عيش خاصة
about-fact-eu-studying = منهم: للدراسة
about-fact-interact-people = عدد من ساعدهم برنامج INTERACT PLUS
about-fact-returns = عدد من ساعدهم برنامج العودة الطوعية
about-fact-returns-men = منهم: رجال
about-fact-returns-women = منهم: نساء
about-fact-transit = عدد اللاجئين الذين مرّوا بمركز العبور في تيميشوارا
about-fact-transit-total = عدد اللاجئين الذين ساعدهم مركز العبور منذ عام ٢٠٠٨
about-fact-resettlement-quota = عدد اللاجئين السوريين في حصة رومانيا لعامي ٢٠١٨ و٢٠١٩
about-fact-medical-exams = عدد الفحوص الطبية لكندا وأستراليا ونيوزيلندا (جمعناه نحن)
about-fact-victims-2018 = عدد المواطنين الرومانيين في برامج المساعدة في عام ٢٠١٨
about-fact-victims-since-1999 = عدد المواطنين الرومانيين الذين تلقّوا دعماً للعودة منذ عام ١٩٩٩
about-fact-cases-2015 = عدد القضايا الجديدة التي حققت فيها السلطات الرومانية في عام ٢٠١٥
about-fact-cases-2016 = عدد القضايا الجديدة التي حققت فيها السلطات الرومانية في عام ٢٠١٦
about-fact-cases-2017 = عدد القضايا الجديدة التي حققت فيها السلطات الرومانية في عام ٢٠١٧
