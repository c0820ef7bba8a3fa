//! The few things that the check asks of the browser. On the server they are never called, and do nothing.

/// Adds an entry to the history that holds the number of the screen and nothing else.
pub(super) fn push_step(step: usize) {
    #[cfg(feature = "hydrate")]
    if let Ok(history) = leptos::prelude::window().history() {
        let _ = history.push_state(&wasm_bindgen::JsValue::from_f64(step as f64), "");
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = step;
}

/// Writes the number of the screen into the present entry.
pub(super) fn replace_step(step: usize) {
    #[cfg(feature = "hydrate")]
    if let Ok(history) = leptos::prelude::window().history() {
        let _ = history.replace_state(&wasm_bindgen::JsValue::from_f64(step as f64), "");
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = step;
}

/// As many screens back as said; the browser then tells `on_step`.
pub(super) fn go_back(steps: usize) {
    #[cfg(feature = "hydrate")]
    if steps > 0
        && let Ok(history) = leptos::prelude::window().history()
    {
        let _ = history.go_with_delta(-(steps as i32));
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = steps;
}

/// Puts another page in the place of this one: Back does not lead here again.
pub(super) fn leave_to(address: &str) {
    #[cfg(feature = "hydrate")]
    let _ = leptos::prelude::window().location().replace(address);
    #[cfg(not(feature = "hydrate"))]
    let _ = address;
}

/// Prints the page.
pub(super) fn print() {
    #[cfg(feature = "hydrate")]
    let _ = leptos::prelude::window().print();
}

/// Brings the focus to the heading of a new screen, once it is there.
pub(super) fn focus_heading() {
    #[cfg(feature = "hydrate")]
    let _ = leptos::prelude::request_animation_frame(|| {
        use wasm_bindgen::JsCast as _;
        let heading = leptos::prelude::document().get_element_by_id("check-heading");
        if let Some(heading) = heading.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = heading.focus();
        }
    });
}

/// Calls back with the number of the screen when the person goes back or forward.
pub(super) fn on_step(shown: impl Fn(usize) + 'static) {
    #[cfg(feature = "hydrate")]
    leptos::prelude::window_event_listener(leptos::ev::popstate, move |event| {
        shown(event.state().as_f64().unwrap_or_default() as usize);
    });
    #[cfg(not(feature = "hydrate"))]
    drop(shown);
}

/// Calls back when the page is left, also for a while: what is kept for going back must be empty.
pub(super) fn on_leave(left: impl Fn() + 'static) {
    #[cfg(feature = "hydrate")]
    leptos::prelude::window_event_listener(leptos::ev::pagehide, move |_| left());
    #[cfg(not(feature = "hydrate"))]
    drop(left);
}

/// Calls back when nothing was touched for so many milliseconds. A phone that slept is found out on waking.
pub(super) fn on_idle(after: f64, idle: impl Fn() + 'static) {
    #[cfg(feature = "hydrate")]
    {
        use leptos::prelude::{GetValue as _, SetValue as _, StoredValue, window_event_listener};
        let touched = StoredValue::new(js_sys::Date::now());
        window_event_listener(leptos::ev::pointerdown, move |_| touched.set_value(js_sys::Date::now()));
        window_event_listener(leptos::ev::keydown, move |_| touched.set_value(js_sys::Date::now()));
        let _ = leptos::prelude::set_interval(
            move || {
                if js_sys::Date::now() - touched.get_value() > after {
                    idle();
                }
            },
            std::time::Duration::from_secs(5),
        );
    }
    #[cfg(not(feature = "hydrate"))]
    drop((after, idle));
}
