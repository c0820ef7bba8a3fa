//! The phone that its owner calls theirs: asked for on the visit's page, told by an empty push.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use domain::messages::PushAddress;
use leptos::prelude::*;

use super::again::{Act, appointment_page_again};
use super::holder::Holder;
use super::show;
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, notice};
use crate::ui::request::Fields;
use crate::words::Words;

/// What the page says of it; nothing where no push service may be asked, or nothing is left to tell.
/// Whether this browser can be told, only its script knows, and shows the offer then.
pub(super) fn section(app: &AppState, w: Words, holder: &Holder) -> Option<AnyView> {
    let may_tell = app.site.push.as_ref().filter(|_| holder.may_change(app));
    let code = w.language.code();
    let action = format!("/{code}/appointment/phone");
    if holder.visit.tells_phone() {
        return Some(
            view! {
                <section id="phone" class="booking-phone">
                    <h2><Icon name="bell" />{w.appointment_phone_on()}</h2>
                    <p>{w.appointment_phone_on_text()}</p>
                    <form method="post" action=action>
                        <input type="hidden" name="stop" value="yes" />
                        <p><button class="button quiet"><Icon name="x" />{w.appointment_phone_stop()}</button></p>
                    </form>
                </section>
            }
            .into_any(),
        );
    }
    let push = may_tell?;
    let words =
        [("lang", code), ("title", w.appointment_phone_title()), ("body", w.appointment_phone_body())];
    let words = serde_urlencoded::to_string(words).unwrap_or_default();
    Some(
        view! {
            <section id="phone" class="booking-phone" hidden=true>
                <h2><Icon name="smartphone" />{w.appointment_phone()}</h2>
                <p>{w.appointment_phone_text()}</p>
                <form
                    method="post"
                    action=action
                    data-key=push.key.clone()
                    data-worker=format!("/sw.js?{words}")
                    data-denied=w.appointment_phone_denied()
                    data-failed=w.appointment_phone_failed()
                >
                    <input type="hidden" name="mine" value="yes" />
                    <input type="hidden" name="endpoint" />
                    <p><button class="button quiet"><Icon name="bell" />{w.appointment_phone_mine()}</button></p>
                    <p role="status"></p>
                </form>
                <p class="small">{w.appointment_phone_shared()}</p>
                <script type="module" src=app.site.assets.phone.clone()></script>
            </section>
        }
        .into_any(),
    )
}

/// Tells this phone from now on, or no more.
pub(super) async fn set(
    State(app): State<AppState>,
    words: Words,
    headers: HeaderMap,
    holder: Holder,
    form: Fields,
) -> Response {
    let phone = if form.get("stop") == "yes" {
        None
    } else {
        match read(&app, &form) {
            Some(phone) => Some(phone),
            None => {
                let told = notice(Weight::Warn, words.appointment_phone_failed(), ());
                let page = show::shown(&app, words, &holder, Some(told));
                return page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&app.site);
            }
        }
    };
    match app.store.tell_phone(&holder.visit.id, phone, app.clock.now()).await {
        Ok(_) => see_other(&format!("/{}/appointment", words.language.code())),
        Err(refused) => appointment_page_again(&app, words, Act::Cancel, &form, &headers, &refused).await,
    }
}

/// The phone, if its owner calls it theirs and its push service is one that we ask.
fn read(app: &AppState, form: &Fields) -> Option<PushAddress> {
    let push = app.site.push.as_ref().filter(|_| form.get("mine") == "yes")?;
    PushAddress::parse(form.get("endpoint"), &push.services)
}
