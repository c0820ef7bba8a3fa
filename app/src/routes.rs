//! Every address of the program with who may use it: nothing is served that is not in this table.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, on};

use crate::state::AppState;

/// Who may use an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody, without an account.
    Public,
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    pub method: Method,
    pub path: &'static str,
    pub access: Access,
}

/// Collects addresses; a handler can only be mounted together with its access.
#[derive(Debug, Default)]
pub struct Routes {
    router: Router<AppState>,
    pub table: Vec<Address>,
}

impl Routes {
    /// A page or a feed: never changes anything.
    pub fn get<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        self.add(Method::GET, MethodFilter::GET, path, access, handler)
    }

    /// An act.
    pub fn post<H, T>(self, path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        self.add(Method::POST, MethodFilter::POST, path, access, handler)
    }

    fn add<H, T>(
        mut self,
        method: Method,
        filter: MethodFilter,
        path: &'static str,
        access: Access,
        handler: H,
    ) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        let route = on(filter, handler);
        self.router = self.router.route(path, route);
        self.table.push(Address { method, path, access });
        self
    }

    /// The router of all addresses.
    pub fn into_router(self) -> Router<AppState> {
        self.router
    }
}

/// All features, in the order of a visitor's way through the portal.
pub fn all() -> Routes {
    let routes = Routes::default();
    let routes = crate::home::routes(routes);
    let routes = crate::about::routes(routes);
    routes
}
