//! The quick way out: everything that we left on the phone is taken back, and a page that is not about us opens.
//!
//! The browser's history cannot be erased from here; the pages on privacy and emergency say so.

use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{Html, IntoResponse as _, Response};
use chrono::Datelike as _;
use domain::calendar::holidays_in;
use leptos::prelude::*;

use crate::booking::appointment::COOKIE as VISIT_COOKIE;
use crate::booking::holding;
use crate::dates;
use crate::guard::SESSION_COOKIE;
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::page::render;
use crate::ui::request::{Caller, cookie};
use crate::words::Words;

/// Nobody who leaves in a hurry waits longer for the database.
const PATIENCE: Duration = Duration::from_millis(300);

/// Ends every session that the request carries, here and on the phone, then leads away.
pub async fn leave(State(app): State<AppState>, headers: HeaderMap) -> Response {
    // Where the database is away the sessions end by their own time.
    let ended = tokio::time::timeout(PATIENCE, end_sessions(&app, &headers)).await;
    if !matches!(ended, Ok(Ok(()))) {
        tracing::warn!(code = "exit", "somebody left while the database did not answer");
    }
    way_out(&headers, app.site.public_url.starts_with("https:"))
}

async fn end_sessions(app: &AppState, headers: &HeaderMap) -> Result<(), store::StoreError> {
    if let Some(token) = cookie(headers, VISIT_COOKIE) {
        app.store.end_visit_session(&token).await?;
    }
    holding::give_back(app, headers).await?;
    if let Some(token) = cookie(headers, SESSION_COOKIE) {
        app.store.staff_sign_out(app.clock.seconds(), &token).await?;
    }
    Ok(())
}

fn way_out(headers: &HeaderMap, secure: bool) -> Response {
    let mut response = see_other("/info");
    let answer = response.headers_mut();
    for name in cookie_names(headers) {
        // Browsers take nothing of such a name without it, not even its end.
        let ending = if secure || name.starts_with("__Host-") { "; Secure" } else { "" };
        if let Ok(cookie) =
            HeaderValue::from_str(&format!("{name}=; Path=/; Max-Age=0; SameSite=Lax{ending}"))
        {
            answer.append(header::SET_COOKIE, cookie);
        }
    }
    if secure {
        // Over plain HTTP browsers ignore it; there the expired cookies above are all that can be done.
        answer.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""));
    }
    response
}

/// The names in the `Cookie` header that are fit to be sent back.
fn cookie_names(headers: &HeaderMap) -> Vec<&str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.split_once('=').map(|(name, _)| name.trim()))
        .filter(|name| {
            !name.is_empty()
                && name.len() <= 64
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
        })
        .collect()
}

/// A calendar: today, and the public holidays that are still to come. It names nobody.
pub async fn info(State(app): State<AppState>, caller: Caller) -> Response {
    let w = caller.words;
    let style = app.site.assets.style.clone();
    let today = dates::today(app.clock.now());
    let coming: Vec<_> = [today.year(), today.year() + 1]
        .into_iter()
        .flat_map(holidays_in)
        .filter(|(date, _)| *date >= today)
        .take(8)
        .map(|(date, holiday)| {
            let name = w.by_id(&format!("holiday-{}", holiday.code().replace('_', "-"))).unwrap_or_default();
            view! { <tr><th scope="row">{dates::day_view(w, date)}</th><td>{name}</td></tr> }
        })
        .collect();
    Html(render(|| document(w, style, today, coming))).into_response()
}

fn document(
    w: Words,
    style: String,
    today: chrono::NaiveDate,
    coming: Vec<impl IntoView + 'static>,
) -> impl IntoView {
    view! {
        <html lang=w.language.code() dir=w.language.direction()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>"Info"</title>
                <meta name="robots" content="noindex" />
                <link rel="icon" href="data:," />
                <link rel="stylesheet" href=style />
            </head>
            <body class="plain">
                <main>
                    <p>{w.holiday_today()}</p>
                    <h1>{dates::day_view(w, today)}</h1>
                    <h2>{w.holiday_coming()}</h2>
                    <table><tbody>{coming}</tbody></table>
                </main>
            </body>
        </html>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Language;
    use domain::calendar::Holiday;

    #[test]
    fn only_names_that_are_safe_to_repeat_are_expired() {
        let table = [
            ("lang=fa; __Host-visit=abc", vec!["lang", "__Host-visit"]),
            ("a b=1; =2; x\"y=3; ok=4", vec!["ok"]),
            ("nothing", vec![]),
        ];
        for (sent, expected) in table {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, HeaderValue::from_str(sent).unwrap());
            assert_eq!(cookie_names(&headers), expected, "{sent}");
        }
    }

    #[test]
    fn the_way_out_takes_back_what_was_left_on_the_phone() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static("lang=fa; __Host-b=abc"));
        for secure in [false, true] {
            let response = way_out(&headers, secure);
            assert_eq!(response.headers()[header::LOCATION], "/info");
            let expired: Vec<_> =
                response.headers().get_all(header::SET_COOKIE).iter().map(|v| v.to_str().unwrap()).collect();
            assert_eq!(expired.len(), 2);
            assert!(expired.iter().all(|c| c.contains("=;") && c.contains("Max-Age=0")), "{expired:?}");
            let is_secure: Vec<_> = expired.iter().map(|c| c.ends_with("; Secure")).collect();
            assert_eq!(is_secure, [secure, true], "{expired:?}");
            assert_eq!(response.headers().contains_key("clear-site-data"), secure);
        }
    }

    #[test]
    fn every_holiday_has_a_name() {
        for holiday in Holiday::ALL {
            let id = format!("holiday-{}", holiday.code().replace('_', "-"));
            assert!(Words::of(Language::En).by_id(&id).is_some(), "{id}");
        }
    }
}
