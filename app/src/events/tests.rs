//! Events as a browser and a calendar meet them: through the table of addresses, over a real store.

mod feed;
mod form;
mod list;
mod scene;
mod staff;
mod story;
