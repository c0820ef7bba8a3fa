//! Keeping robots out without asking people to prove anything: a field that nobody sees, and the key
//! of the form, which tells when it was shown and makes the same form one event.

use domain::events::{EventForm, Sender, links_in, sender};
use leptos::prelude::*;
use store::keys::{hex, new_id};

use crate::state::AppState;
use crate::ui::request::Fields;
use crate::words::Words;

/// The field that people leave empty because they do not see it.
const HIDDEN: &str = "website";

/// What a form carries along, unseen.
#[derive(Debug, Clone)]
pub struct FormKey {
    /// 32 hex digits, drawn when the form was first shown.
    pub key: String,
    /// UTC seconds.
    shown: i64,
    mac: String,
}

/// Why a form is shown again although its fields may be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trapped {
    /// Something was typed where people see nothing; if it was a helpful browser, now one sees it.
    Hidden,
    /// Not fetched from us, or full of links before anybody could have read the questions.
    Suspicious,
}

impl FormKey {
    pub fn new(app: &AppState) -> FormKey {
        let (key, shown) = (new_id(), app.clock.seconds());
        let mac = mac(app, &key, shown);
        FormKey { key, shown, mac }
    }

    /// The key that a form brought back; none if it is not one of ours.
    pub fn read(app: &AppState, fields: &Fields) -> Option<FormKey> {
        let (key, shown) = (fields.get("form").to_owned(), fields.get("shown").parse().ok()?);
        let mac = mac(app, &key, shown);
        (mac == fields.get("mac")).then_some(FormKey { key, shown, mac })
    }

    /// The hidden fields.
    pub fn view(&self) -> impl IntoView + use<> {
        view! {
            <input type="hidden" name="form" value=self.key.clone() />
            <input type="hidden" name="shown" value=self.shown.to_string() />
            <input type="hidden" name="mac" value=self.mac.clone() />
        }
    }
}

fn mac(app: &AppState, key: &str, shown: i64) -> String {
    hex(&app.store.keys().lookup("event-form-shown", &format!("{key} {shown}")))
}

/// Judges who sent a form. Somebody quick is not a robot; somebody quick with links may be.
pub fn judge(
    app: &AppState,
    key: Option<&FormKey>,
    fields: &Fields,
    form: &EventForm,
) -> Result<(), Trapped> {
    let hidden = fields.get(HIDDEN);
    if !hidden.is_empty() {
        return Err(Trapped::Hidden);
    }
    let Some(key) = key else { return Err(Trapped::Suspicious) };
    let links =
        [&form.title, &form.summary, &form.text].into_iter().map(|said| links_in(said)).sum::<usize>();
    let quick = sender(hidden, Some(key.shown), app.clock.seconds()) == Sender::Robot;
    if quick && links > 0 { Err(Trapped::Suspicious) } else { Ok(()) }
}

/// The field itself: off the page, until it was filled.
pub fn view(w: Words, fields: &Fields) -> impl IntoView + use<> {
    let typed = fields.get(HIDDEN).to_owned();
    let class = if typed.is_empty() { "event-trap" } else { "field field-wrong" };
    view! {
        <div class=class>
            <label for=HIDDEN>{w.events_new_trap()}</label>
            <input type="text" id=HIDDEN name=HIDDEN value=typed tabindex="-1" autocomplete="off" />
        </div>
    }
}
