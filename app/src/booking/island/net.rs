//! The way to the server and back. On the server itself nothing is ever sent.

/// A refusal, in the codes of the endpoint.
#[derive(Debug, Default)]
pub(super) struct Refusal {
    pub error: String,
    /// Field and code.
    pub fields: Vec<(String, String)>,
    /// Starts that are free instead, when somebody was faster.
    pub nearest: Vec<String>,
}

/// Lets the work go on beside the page.
pub(super) fn spawn(work: impl Future<Output = ()> + 'static) {
    #[cfg(feature = "hydrate")]
    leptos::task::spawn_local(work);
    #[cfg(not(feature = "hydrate"))]
    drop(work);
}

#[cfg(feature = "hydrate")]
pub(super) use browser::{post, refusal};
#[cfg(not(feature = "hydrate"))]
pub(super) use server::{post, refusal};

#[cfg(feature = "hydrate")]
mod browser {
    use js_sys::{Array, JSON, Object, Reflect};
    use wasm_bindgen::{JsCast as _, JsValue};
    use web_sys::{Request, RequestInit, Response, UrlSearchParams};

    use super::Refusal;

    /// Sends a form and asks for codes. Status and body; `None` when nothing came back.
    pub async fn post(address: &str, fields: &[(&'static str, String)]) -> Option<(u16, String)> {
        let form = UrlSearchParams::new().ok()?;
        for (name, value) in fields {
            form.append(name, value);
        }
        let options = RequestInit::new();
        options.set_method("POST");
        options.set_body(&form);
        let request = Request::new_with_str_and_init(address, &options).ok()?;
        request.headers().set("accept", "application/json").ok()?;
        let answer = leptos::prelude::window().fetch_with_request(&request).await.ok()?;
        let answer: Response = answer.dyn_into().ok()?;
        let text = answer.text().ok()?.await.ok()?;
        Some((answer.status(), text.as_string()?))
    }

    /// Reads the JSON of a refusal; what is not there is empty. The browser has a reader, so none travels.
    pub fn refusal(text: &str) -> Refusal {
        let answer = JSON::parse(text).unwrap_or(JsValue::NULL);
        let part = |name: &str| Reflect::get(&answer, &name.into()).unwrap_or(JsValue::NULL);
        let fields = Object::try_from(&part("fields")).map(Object::entries).unwrap_or_default();
        let pair = |entry: JsValue| {
            let entry: Array = entry.unchecked_into();
            Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
        };
        let nearest = part("nearest").dyn_into::<Array>().unwrap_or_default();
        Refusal {
            error: part("error").as_string().unwrap_or_default(),
            fields: fields.iter().filter_map(pair).collect(),
            nearest: nearest.iter().filter_map(|start| start.as_string()).collect(),
        }
    }
}

#[cfg(not(feature = "hydrate"))]
mod server {
    use super::Refusal;

    pub async fn post(_: &str, _: &[(&'static str, String)]) -> Option<(u16, String)> {
        None
    }

    pub fn refusal(_: &str) -> Refusal {
        Refusal::default()
    }
}
