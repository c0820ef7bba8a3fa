//! The frame of every page: language, title, way around, emergency line, and nothing that blinks.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::Language;
use leptos::prelude::*;
use std::sync::Arc;

use crate::state::{Island, Site};
use crate::ui::icon::Icon;
use crate::ui::parts::call;
use crate::ui::request::LANGUAGE_COOKIE;
use crate::words::Words;

/// One public page, ready to be framed.
#[derive(Debug)]
pub struct Page {
    pub words: Words,
    /// The address after `/{lang}`, with its query: what the language switch keeps.
    pub path: String,
    /// What the browser shows; neutral where the topic is nobody's business.
    pub title: String,
    pub body: AnyView,
    /// Pages with an island load the loader and that island, and only they.
    pub island: Option<Island>,
    /// Pages that show a person's own things are kept out of every cache and index.
    pub private: bool,
    pub status: StatusCode,
}

impl Page {
    /// A plain page with status 200.
    pub fn new(words: Words, path: impl Into<String>, title: impl Into<String>, body: impl IntoAny) -> Page {
        Page {
            words,
            path: path.into(),
            title: title.into(),
            body: body.into_any(),
            island: None,
            private: false,
            status: StatusCode::OK,
        }
    }

    /// Adds the loader for the page's island.
    pub fn with_island(mut self, island: Island) -> Page {
        self.island = Some(island);
        self
    }

    /// Marks the page as one person's own.
    pub fn private(mut self) -> Page {
        self.private = true;
        self
    }

    /// The same page as the answer to a refused form.
    pub fn status(mut self, status: StatusCode) -> Page {
        self.status = status;
        self
    }

    /// Renders the whole document.
    pub fn respond(self, site: &Site) -> Response {
        let status = self.status;
        let language = self.words.language;
        let html = render(|| frame(self, site));
        let mut response = (
            status,
            [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")],
            html,
        )
            .into_response();
        // Reading a page in a language is choosing it for `/` next time; a refusal or an error chooses nothing.
        if status == StatusCode::OK
            && let Ok(cookie) =
                HeaderValue::from_str(&remember(language, site.public_url.starts_with("https:")))
        {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        response
    }
}

/// The cookie that remembers the language for a year. It says nothing else about anybody.
fn remember(language: Language, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly{secure}", language.code())
}

/// Renders a view to a complete document. Islands inside it are marked for the loader.
pub fn render<V: IntoView>(view: impl FnOnce() -> V) -> String {
    format!("<!DOCTYPE html>{}", render_part(view))
}

/// Renders a view alone, for what a script puts into a page that is already there.
pub fn render_part<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(hydration_context::SsrSharedContext::new_islands())));
    let html = owner.with(|| view().to_html());
    owner.unset_with_forced_cleanup();
    unmarked(&html)
}

/// Takes out the empty comments by which a program finds its place again, but for those of the
/// islands: nothing else wakes up, and a page holds hundreds. Text and attributes have no `<` of their own.
fn unmarked(html: &str) -> String {
    const END: &str = "</leptos-island>";
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(island) = rest.find("<leptos-island") {
        let end = rest[island..].find(END).map_or(rest.len(), |at| island + at + END.len());
        out.push_str(&rest[..island].replace("<!>", ""));
        out.push_str(&rest[island..end]);
        rest = &rest[end..];
    }
    out.push_str(&rest.replace("<!>", ""));
    out
}

fn frame(page: Page, site: &Site) -> impl IntoView + use<> {
    let w = page.words;
    let language = w.language;
    let alternatives: Vec<_> = Language::ALL
        .into_iter()
        .map(|l| view! { <link rel="alternate" hreflang=l.code() href=format!("/{}{}", l.code(), page.path) /> })
        .collect();
    let loader = page.island.map(|island| {
        let built = site.assets.island(island);
        view! {
            <script
                type="module"
                src=site.assets.loader.clone()
                data-script=built.script.clone()
                data-wasm=built.wasm.clone()
            ></script>
        }
    });
    view! {
        <html lang=language.code() dir=language.direction()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{format!("{} · {}", page.title, w.frame_name())}</title>
                <meta name="color-scheme" content="light dark" />
                <meta name="theme-color" content="#0a3a45" />
                <meta name="referrer" content="same-origin" />
                {page.private.then(|| view! { <meta name="robots" content="noindex" /> })}
                <link rel="stylesheet" href=site.assets.style.clone() />
                <link rel="icon" href="/icon.svg" type="image/svg+xml" />
                <link rel="manifest" href="/manifest.webmanifest" />
                {alternatives}
                {loader}
            </head>
            <body>
                <a class="skip" href="#main">{w.frame_skip()}</a>
                {site.demo.then(|| view! { <aside class="demo-band"><p><Icon name="flask-conical" />" "{w.frame_demo()}</p></aside> })}
                <header class="top">
                    <a class="brand" href=format!("/{}", language.code())>
                        <Mark />
                        <span>{w.frame_name()}</span>
                    </a>
                    {bar(w, &page.path)}
                    {languages(w, &page.path)}
                </header>
                <main id="main" tabindex="-1">{page.body}</main>
                {footer(w)}
            </body>
        </html>
    }
}

/// A lamp above a wave line: our mark, drawn in two strokes, mirrored for nobody.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="mark-lamp" d="M16 4v3m-5.5 10a5.5 5.5 0 1 1 11 0" />
            <path class="mark-wave" d="M3 24c3.2 0 3.2-3 6.5-3s3.200 3 6.500 3 3.200-3 6.500-3 3.200 3 6.500 3" />
        </svg>
    }
}

fn languages(words: Words, path: &str) -> impl IntoView + use<> {
    let links: Vec<_> = Language::ALL
        .into_iter()
        .map(|l| {
            let current = (l == words.language).then_some("true");
            view! {
                <li>
                    <a href=format!("/{}{}", l.code(), path) lang=l.code() hreflang=l.code() dir=l.direction() aria-current=current>
                        {l.own_name()}
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <nav class="languages" aria-label=words.frame_languages()>
            <ul>{links}</ul>
        </nav>
    }
}

fn footer(w: Words) -> impl IntoView {
    let to = move |path: &str| format!("/{}{path}", w.language.code());
    view! {
        <footer class="foot">
            <p class="emergency-line">
                <Icon name="siren" />
                <a href=to("/emergency")>{w.frame_emergency()}</a>
                {call("112")}
            </p>
            <ul class="foot-links">
                <li><a href=to("/about")>{w.frame_about()}</a></li>
                <li><a href=to("/places")>{w.frame_places()}</a></li>
                <li><a href=to("/events")>{w.frame_events()}</a></li>
                <li><a href=to("/privacy")>{w.frame_privacy()}</a></li>
                <li><a href="/staff/sign-in" rel="nofollow">{w.frame_staff()}</a></li>
            </ul>
            <p class="free">{w.frame_free()}</p>
        </footer>
    }
}

/// Four things within reach of a thumb, on every public page, in the same place.
fn bar(w: Words, here: &str) -> impl IntoView + use<> {
    let here = here.split('?').next().unwrap_or_default();
    let places: Vec<_> = [
        ("", "house", w.frame_home()),
        ("/search", "search", w.frame_search()),
        ("/appointment", "calendar-check", w.frame_visit()),
    ]
    .into_iter()
    .map(|(path, icon, label)| {
        let current = (path == here).then_some("page");
        view! {
            <a href=format!("/{}{path}", w.language.code()) aria-current=current>
                <Icon name=icon />
                <span>{label}</span>
            </a>
        }
    })
    .collect();
    view! {
        <nav class="bar" aria-label=w.frame_bar()>
            {places}
            <a class="exit" href="/exit" rel="noreferrer nofollow"><Icon name="log-out" /><span>{w.frame_exit()}</span></a>
        </nav>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_islands_keep_their_marks_and_what_people_type_stays() {
        let typed = "<!> \"<leptos-island>\"".to_owned();
        let html = render_part(
            || view! { <p title=typed.clone()>{typed.clone()}</p><textarea>{typed.clone()}</textarea> },
        );
        assert!(!html.contains("<!>") && !html.contains("<leptos-island"), "{html}");
        assert_eq!(html.matches("&lt;!&gt; ").count(), 3, "{html}");
        let page = "<p>a<!></p><leptos-island><div><!></div></leptos-island><p><!>b<!></p>";
        assert_eq!(unmarked(page), "<p>a</p><leptos-island><div><!></div></leptos-island><p>b</p>");
    }

    fn cookie_of(page: Page, public_url: &str) -> Option<String> {
        let site = Site { public_url: public_url.to_owned(), ..Site::default() };
        let response = page.respond(&site);
        response.headers().get(header::SET_COOKIE).map(|v| v.to_str().unwrap().to_owned())
    }

    #[test]
    fn reading_a_page_remembers_its_language_and_a_refusal_does_not() {
        let page = |status| Page::new(Words::of(Language::Fa), "/about", "x", ()).status(status);
        let kept = "lang=fa; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly";
        assert_eq!(cookie_of(page(StatusCode::OK), "http://127.0.0.1:3000").as_deref(), Some(kept));
        let secure = format!("{kept}; Secure");
        assert_eq!(
            cookie_of(page(StatusCode::OK), "https://liman.example").as_deref(),
            Some(secure.as_str())
        );
        for status in [StatusCode::NOT_FOUND, StatusCode::UNPROCESSABLE_ENTITY, StatusCode::CONFLICT] {
            assert_eq!(cookie_of(page(status), "https://liman.example"), None, "{status}");
        }
    }

    #[test]
    fn every_page_switches_language_in_place_and_has_112_and_the_way_out() {
        for language in Language::ALL {
            let page = Page::new(Words::of(language), "/services?need=work&q=a\"b", "x", ());
            let html = render(|| frame(page, &Site::default()));
            let direction = language.direction();
            assert!(
                html.contains(&format!("<html lang=\"{}\" dir=\"{direction}\">", language.code())),
                "{html}"
            );
            for other in Language::ALL {
                let link = format!("href=\"/{}/services?need=work&amp;q=a&quot;b\"", other.code());
                assert_eq!(html.matches(&link).count(), 2, "the switch and the head: {link} in {html}");
            }
            assert!(html.contains("href=\"tel:112\"") && html.contains("href=\"/exit\""));
        }
    }
}
