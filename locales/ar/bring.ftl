# What to bring, one short label for each code of the catalogue.
# Papers help; lacking them is never a reason not to come.

bring-identity = جواز سفر أو أي وثيقة هوية، حتى لو كانت منتهية، أو صورة عنها
bring-igi-papers = الأوراق التي تسلّمتها من المفتشية العامة للهجرة (IGI)
bring-permit = تصريح الإقامة
bring-court-papers = أوراق المحكمة وقراراتها
bring-medical-papers = أوراق طبية ونتائج فحوص
bring-prescriptions = وصفات طبية أو علب الأدوية التي تتناولها
bring-school-papers = أوراق المدرسة: كشوف العلامات والإفادات والشهادات
bring-birth-certificates = شهادات الميلاد، ومنها شهادات أطفالك
bring-marriage-certificate = وثيقة الزواج
bring-diplomas = شهادات دراسية ومهنية
bring-cv = السيرة الذاتية، إن وُجدت
bring-photos = صور شخصية بقياس جواز السفر
bring-passport = جواز السفر
bring-visa-letter = الرسالة أو التعليمات التي تسلّمتها بشأن التأشيرة
bring-rental-contract = عقد الإيجار
bring-payslips = كشوف الراتب
bring-travel-document = وثيقة السفر
bring-return-decision = قرار العودة (الورقة التي تطلب منك مغادرة رومانيا)
bring-police-papers = الأوراق التي تسلّمتها من الشرطة
bring-nothing = لا حاجة إلى وثائق
