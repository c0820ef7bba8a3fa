//! What somebody has begun in the plain page, read from the browser. On the server it does nothing.

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
