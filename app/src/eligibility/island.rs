//! The check on the phone: one question at a time, in memory only, without a network.

mod browser;
mod question;
mod result;

use domain::eligibility::country::Country;
use leptos::prelude::*;

use super::texts::CheckTexts;
use super::walk::{Place, Stand, Walk};

/// After this long without a touch the answers are forgotten, in milliseconds.
const FORGET_AFTER: f64 = 600_000.0;

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
    fn go(self, change: impl FnOnce(&mut Walk)) {
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
}

/// The whole check. It wakes where the page has put it, and shows nothing before.
#[island]
pub fn ReturnCheck(texts: CheckTexts) -> impl IntoView {
    let check = Check {
        texts: StoredValue::new(texts),
        walk: RwSignal::new(Walk::default()),
        hidden: RwSignal::new(false),
    };
    // Without JavaScript there must be no button that does nothing.
    let awake = RwSignal::new(false);
    let stand = Memo::new(move |_| check.walk.with(Walk::stand));
    Effect::new(move |before: Option<Stand>| {
        let now = stand.get();
        if before.is_none() {
            awake.set(true);
        } else if before != Some(now) {
            browser::focus_heading();
        }
        now
    });
    // Not inside the effect: what an effect begins ends when it runs again.
    live(check);
    view! {
        <div class="check" class:check-hidden=move || check.hidden.get()>
            {move || awake.get().then(|| screen(check, stand.get()))}
        </div>
        {move || check.hidden.get().then(|| view! { <div class="check-cover"></div> })}
    }
}

/// Listens to the browser for as long as the page lives.
fn live(check: Check) {
    browser::replace_step(0);
    browser::on_step(move |step| check.walk.update(|walk| walk.show(step)));
    browser::on_leave(move || check.walk.update(Walk::forget));
    browser::on_idle(FORGET_AFTER, move || check.forget());
}

fn screen(check: Check, stand: Stand) -> AnyView {
    let body = match stand.place {
        Place::Start => start(check),
        Place::Ask(question) => question::ask(check, question, false),
        Place::Trip(question) => question::ask(check, question, true),
        Place::Result => result::result(check, stand.past_holds),
    };
    view! { {body} {foot(check, stand.place)} }.into_any()
}

fn start(check: Check) -> AnyView {
    let label = check.texts.with_value(|texts| texts.says.start.clone());
    view! {
        <p>
            <button type="button" class="button lamp" on:click=move |_| check.go(Walk::go_on)>
                {label}
                {symbol("arrow-right")}
            </button>
        </p>
    }
    .into_any()
}

/// Back, start again, hide: on every screen but the first in the same place.
fn foot(check: Check, place: Place) -> AnyView {
    if place == Place::Start {
        return ().into_any();
    }
    let (back, again, hide, privacy) = check.texts.with_value(|texts| {
        let says = &texts.says;
        (says.back.clone(), says.again.clone(), says.hide.clone(), says.privacy.clone())
    });
    view! {
        <div class="check-foot">
            <div class="button-row">
                <button type="button" class="button quiet" on:click=move |_| browser::go_back(1)>
                    {symbol("arrow-left")}
                    {back}
                </button>
                <button type="button" class="button quiet" on:click=move |_| check.forget()>
                    {symbol("refresh-cw")}
                    {again}
                </button>
                <button type="button" class="button quiet" on:click=move |_| check.hide()>
                    {symbol("eye-off")}
                    {hide}
                </button>
            </div>
            <p class="small">{symbol("lock")} " " {privacy}</p>
        </div>
    }
    .into_any()
}

/// An icon of the page's sprite, so that no drawing has to come with the program.
fn symbol(name: &str) -> impl IntoView + use<> {
    let mirrored = matches!(name, "arrow-right" | "arrow-left");
    view! {
        <svg class="icon" class:icon-mirrored=mirrored aria-hidden="true" focusable="false" viewBox="0 0 24 24">
            <use_ href=format!("#i-{name}")></use_>
        </svg>
    }
}
