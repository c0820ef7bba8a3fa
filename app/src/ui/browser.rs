//! What every island asks of the browser: steps in the history, the focus, the way out, paper.
//! On the server none of it is called, and none does anything.

/// Adds an entry to the history that holds the number of the step and nothing else.
pub fn push_step(step: usize) {
    #[cfg(feature = "hydrate")]
    if let Ok(history) = leptos::prelude::window().history() {
        let _ = history.push_state(&wasm_bindgen::JsValue::from_f64(step as f64), "");
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = step;
}

/// Writes the number of the step into the present entry.
pub fn replace_step(step: usize) {
    #[cfg(feature = "hydrate")]
    if let Ok(history) = leptos::prelude::window().history() {
        let _ = history.replace_state(&wasm_bindgen::JsValue::from_f64(step as f64), "");
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = step;
}

/// Calls back with the number of the step when the person goes back or forward.
pub fn on_step(shown: impl Fn(usize) + 'static) {
    #[cfg(feature = "hydrate")]
    leptos::prelude::window_event_listener(leptos::ev::popstate, move |event| {
        if let Some(step) = event.state().as_f64() {
            shown(step as usize);
        }
    });
    #[cfg(not(feature = "hydrate"))]
    drop(shown);
}

/// As many steps back as said; the browser then tells `on_step`.
pub fn go_back(steps: usize) {
    #[cfg(feature = "hydrate")]
    if steps > 0
        && let Ok(history) = leptos::prelude::window().history()
    {
        let _ = history.go_with_delta(-(steps as i32));
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = steps;
}

/// Calls back after so many seconds, as long as the page stands.
pub fn later(seconds: usize, act: impl FnOnce() + 'static) {
    #[cfg(feature = "hydrate")]
    let _ = leptos::prelude::set_timeout(act, std::time::Duration::from_secs(seconds as u64));
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = seconds;
        drop(act);
    }
}

/// Puts another page in the place of this one: Back does not lead to the form again.
pub fn leave_to(address: &str) {
    #[cfg(feature = "hydrate")]
    let _ = leptos::prelude::window().location().replace(address);
    #[cfg(not(feature = "hydrate"))]
    let _ = address;
}

/// Brings the focus to what is new, once it is there.
pub fn focus(id: impl Into<String>) {
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

/// Prints the page.
pub fn print() {
    #[cfg(feature = "hydrate")]
    let _ = leptos::prelude::window().print();
}
