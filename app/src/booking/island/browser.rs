//! The few things that the island asks of the browser. On the server they are never called, and do nothing.

/// Adds an entry to the history that holds the number of the step and nothing else.
pub(super) fn push_step(step: usize) {
    #[cfg(feature = "hydrate")]
    if let Ok(history) = leptos::prelude::window().history() {
        let _ = history.push_state(&wasm_bindgen::JsValue::from_f64(step as f64), "");
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = step;
}

/// Writes the number of the step into the present entry.
pub(super) fn replace_step(step: usize) {
    #[cfg(feature = "hydrate")]
    if let Ok(history) = leptos::prelude::window().history() {
        let _ = history.replace_state(&wasm_bindgen::JsValue::from_f64(step as f64), "");
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = step;
}

/// Calls back with the number of the step when the person goes back or forward.
pub(super) fn on_step(shown: impl Fn(usize) + 'static) {
    #[cfg(feature = "hydrate")]
    leptos::prelude::window_event_listener(leptos::ev::popstate, move |event| {
        if let Some(step) = event.state().as_f64() {
            shown(step as usize);
        }
    });
    #[cfg(not(feature = "hydrate"))]
    drop(shown);
}

/// Puts another page in the place of this one: Back does not lead to the form again.
pub(super) fn leave_to(address: &str) {
    #[cfg(feature = "hydrate")]
    let _ = leptos::prelude::window().location().replace(address);
    #[cfg(not(feature = "hydrate"))]
    let _ = address;
}

/// Brings the focus to what is new, once it is there.
pub(super) fn focus(id: impl Into<String>) {
    let id = id.into();
    #[cfg(feature = "hydrate")]
    let _ = leptos::prelude::request_animation_frame(move || {
        use wasm_bindgen::JsCast as _;
        let found = leptos::prelude::document().get_element_by_id(&id);
        if let Some(element) = found.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = element.focus();
            element.scroll_into_view();
        }
    });
    #[cfg(not(feature = "hydrate"))]
    drop(id);
}

/// Empties an element of the page.
pub(super) fn clear(id: &str) {
    #[cfg(feature = "hydrate")]
    if let Some(element) = leptos::prelude::document().get_element_by_id(id) {
        element.set_inner_html("");
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = id;
}

/// What stands in a field of the plain page at this moment; empty when it is not there.
pub(super) fn typed(id: &str) -> String {
    #[cfg(feature = "hydrate")]
    {
        use wasm_bindgen::JsCast as _;
        let found = leptos::prelude::document().get_element_by_id(id);
        let value = found.map(|found| match found.dyn_into::<web_sys::HtmlInputElement>() {
            Ok(input) => input.value(),
            Err(other) => {
                other.dyn_into::<web_sys::HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default()
            }
        });
        value.unwrap_or_default()
    }
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = id;
        String::new()
    }
}

/// The value of the card of the plain page that is chosen at this moment.
pub(super) fn chosen(name: &str) -> Option<String> {
    #[cfg(feature = "hydrate")]
    {
        use wasm_bindgen::JsCast as _;
        let card = format!("#booking-plain input[name={name}]:checked");
        let found = leptos::prelude::document().query_selector(&card).ok()??;
        Some(found.dyn_into::<web_sys::HtmlInputElement>().ok()?.value())
    }
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = name;
        None
    }
}

/// The field that has the focus at this moment.
pub(super) fn focused() -> String {
    #[cfg(feature = "hydrate")]
    {
        leptos::prelude::document().active_element().map(|element| element.id()).unwrap_or_default()
    }
    #[cfg(not(feature = "hydrate"))]
    String::new()
}

/// Whether a box of the plain page is ticked.
pub(super) fn ticked(id: &str) -> bool {
    #[cfg(feature = "hydrate")]
    {
        use wasm_bindgen::JsCast as _;
        let found = leptos::prelude::document().get_element_by_id(id);
        found
            .and_then(|found| found.dyn_into::<web_sys::HtmlInputElement>().ok())
            .is_some_and(|input| input.checked())
    }
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = id;
        false
    }
}
