//! The check on the phone: one question at a time, in memory only, without a network.

mod leaving;
mod question;
mod result;

use domain::eligibility::country::Country;
use leptos::prelude::*;

use super::texts::{CheckTexts, Says};
use super::walk::{Place, Stand, Walk};
use crate::ui::browser;
use crate::ui::carried::{from_text, handed_over};
use crate::ui::shapes::{button, changing, group, symbol, text, words};

/// After this long without a touch the answers are forgotten, in milliseconds.
const FORGET_AFTER: f64 = 600_000.0;

/// One of the sentences of the check.
type Sentence = fn(&Says) -> &String;

/// What every screen of the check can reach.
#[derive(Clone, Copy)]
struct Check {
    texts: StoredValue<CheckTexts>,
    walk: RwSignal<Walk>,
    /// The page is covered, and on its way out.
    hidden: RwSignal<bool>,
}

impl Check {
    /// Changes the walk and tells the browser's history the number of the new screen.
    fn go(self, change: &mut dyn FnMut(&mut Walk)) {
        let before = self.walk.with_untracked(Walk::step);
        self.walk.update(change);
        let after = self.walk.with_untracked(Walk::step);
        if after > before {
            browser::push_step(after);
        }
    }

    /// Back to an empty start; the entries behind it lead there too.
    fn forget(self) {
        let steps = self.walk.with_untracked(Walk::step);
        if self.walk.with_untracked(Walk::begun) {
            self.walk.update(Walk::forget);
            browser::go_back(steps);
        }
    }

    /// Covers the page at once, forgets, and puts a neutral page in this one's place.
    fn hide(self) {
        self.hidden.set(true);
        self.walk.update(Walk::forget);
        browser::leave_to(&self.texts.with_value(|texts| texts.home.clone()));
    }

    fn countries(self) -> Vec<Country> {
        self.texts.with_value(|texts| texts.countries.iter().map(|country| country.country).collect())
    }

    /// One sentence of the check.
    fn say(self, which: Sentence) -> String {
        self.texts.with_value(|texts| which(&texts.says).clone())
    }
}

/// The whole check. It wakes where the page has put it, and shows nothing before, or for good when it
/// cannot read what was handed over: the tree below it says the same.
#[island]
pub fn ReturnCheck() -> impl IntoView {
    let texts = from_text(&handed_over());
    let readable = texts.is_some();
    let check = Check {
        texts: StoredValue::new(texts.unwrap_or_default()),
        walk: RwSignal::new(Walk::default()),
        hidden: RwSignal::new(false),
    };
    // Without JavaScript there must be no button that does nothing.
    let awake = RwSignal::new(false);
    let stand = Memo::new(move |_| check.walk.with(Walk::stand));
    Effect::new(move |before: Option<Stand>| {
        let now = stand.get();
        match before {
            None => awake.set(readable),
            Some(other) if other != now => browser::focus("check-heading"),
            Some(_) => {}
        }
        now
    });
    // Not inside the effect: what an effect begins ends when it runs again.
    live(check);
    view! {
        <div class="check">
            {changing(move || if awake.get() { screen(check, stand.get()) } else { words("") })}
        </div>
    }
}

/// Listens to the browser for as long as the page lives.
fn live(check: Check) {
    browser::replace_step(0);
    browser::on_step(move |step| check.walk.update(|walk| walk.show(step)));
    leaving::on_leave(move || check.walk.update(Walk::forget));
    leaving::on_idle(FORGET_AFTER, move || check.forget());
}

fn screen(check: Check, stand: Stand) -> AnyView {
    if check.hidden.get() {
        return text("div", "check-cover", "");
    }
    let body = match stand.place {
        Place::Start => return start(check),
        Place::Ask(question) => question::ask(check, question, false),
        Place::Trip(question) => question::ask(check, question, true),
        Place::Result => result::result(check, stand.past_holds),
    };
    group("div", "check-screen", vec![body, foot(check)])
}

fn start(check: Check) -> AnyView {
    let inside = vec![words(check.say(|says| &says.start)), symbol("arrow-right")];
    group("p", "", vec![button("button lamp", inside, move || check.go(&mut Walk::go_on))])
}

/// Back, start again, hide: on every screen but the first in the same place.
fn foot(check: Check) -> AnyView {
    let back = vec![symbol("arrow-left"), words(check.say(|says| &says.back))];
    let again = vec![symbol("refresh-cw"), words(check.say(|says| &says.again))];
    let hide = vec![symbol("eye-off"), words(check.say(|says| &says.hide))];
    let buttons = vec![
        button("button quiet", back, || browser::go_back(1)),
        button("button quiet", again, move || check.forget()),
        button("button quiet", hide, move || check.hide()),
    ];
    let privacy = vec![symbol("lock"), words(" "), words(check.say(|says| &says.privacy))];
    group("div", "check-foot", vec![group("div", "button-row", buttons), group("p", "small", privacy)])
}
