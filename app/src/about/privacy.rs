//! What is kept and what is not, who sees it, and what the exit button cannot do.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use crate::state::AppState;
use crate::ui::page::Page;
use crate::ui::parts::{Weight, do_list, dont_list, notice, trail};
use crate::words::Words;

pub async fn page(State(app): State<AppState>, w: Words) -> Response {
    Page::new(w, "/privacy", w.privacy_title(), body(w)).respond(&app.site)
}

fn body(w: Words) -> impl IntoView {
    view! {
        {trail(w, Vec::new())}
        <h1>{w.privacy_title()}</h1>
        <p class="lead">{w.privacy_lead()}</p>
        <div class="split">
            <section>
                <h2>{w.privacy_kept_title()}</h2>
                {do_list(
                    [
                        w.privacy_kept_name(),
                        w.privacy_kept_contact(),
                        w.privacy_kept_message(),
                        w.privacy_kept_visit(),
                        w.privacy_kept_note(),
                    ]
                        .map(str::to_owned),
                )}
                <p>{w.privacy_kept_sealed()}</p>
                <p><strong>{w.privacy_kept_until()}</strong></p>
            </section>
            <section>
                <h2>{w.privacy_not_title()}</h2>
                {dont_list(
                    [
                        w.privacy_not_account(),
                        w.privacy_not_address(),
                        w.privacy_not_trackers(),
                        w.privacy_not_others(),
                    ]
                        .map(str::to_owned),
                )}
            </section>
        </div>
        <h2>{w.privacy_events_title()}</h2>
        <p>{w.privacy_events_public()}</p>
        <p>{w.privacy_events_contact()}</p>
        <p>{w.privacy_events_until()}</p>
        <h2>{w.privacy_check_title()}</h2>
        <p>{w.privacy_check_text()}</p>
        <p>{w.privacy_check_decides()}</p>
        <h2>{w.privacy_shared_title()}</h2>
        {notice(
            Weight::Warn,
            w.privacy_shared_exit(),
            view! {
                <p>{w.privacy_shared_private()}</p>
                <p>{w.privacy_shared_pin()}</p>
            },
        )}
        <hr class="tide" />
        <h2>{w.privacy_staff_title()}</h2>
        <p>{w.privacy_staff_text()}</p>
        <ul>
            <li>{w.privacy_staff_desk()}</li>
            <li>{w.privacy_staff_audit()}</li>
        </ul>
        <h2>{w.privacy_cookies_title()}</h2>
        <p>{w.privacy_cookies_what()}</p>
        <ul>
            <li>{w.privacy_cookies_language()}</li>
            <li>{w.privacy_cookies_visit()}</li>
            <li>{w.privacy_cookies_hold()}</li>
        </ul>
        <p class="small">{w.privacy_cookies_staff()}</p>
        <h2>{w.privacy_rights_title()}</h2>
        <p>{w.privacy_rights_lead()}</p>
        <ul>
            <li>{w.privacy_rights_see()}</li>
            <li>{w.privacy_rights_correct()}</li>
            <li>{w.privacy_rights_erase()}</li>
        </ul>
        <p>{w.privacy_rights_how()}</p>
        <p>{w.privacy_rights_complain()}</p>
        <p>{w.privacy_rights_no_harm()}</p>
        <h2>{w.privacy_responsible_title()}</h2>
        <p>{w.privacy_responsible_text()}</p>
    }
}
