//! When the check is left, or lies untouched: what was answered must be forgotten. On the server it does nothing.

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
