//! Every address of the program with who may use it: nothing is served that is not in this table.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodFilter, on};
use domain::staff::Permission;

use crate::guard::guard;
use crate::state::AppState;

/// Who may use an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody, without an account.
    Public,
    /// Whoever has an account and is signed in.
    SignedIn,
    /// Members of staff whose role has this permission.
    Staff(Permission),
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    pub method: Method,
    pub path: &'static str,
    pub access: Access,
}

/// Collects addresses; a handler can only be mounted together with its access.
#[derive(Debug)]
pub struct Routes {
    app: AppState,
    router: Router<AppState>,
    pub table: Vec<Address>,
}

impl Routes {
    /// An empty table. The state is for the guard before what is not public.
    pub fn new(app: &AppState) -> Routes {
        Routes { app: app.clone(), router: Router::new(), table: Vec::new() }
    }

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
        let mut route = on(filter, handler);
        if access != Access::Public || path.starts_with("/staff") {
            route = route.route_layer(from_fn_with_state((self.app.clone(), access), guard));
        }
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
#[rustfmt::skip]
const FEATURES: &[fn(Routes) -> Routes] = &[
    crate::home::routes,
    crate::services::routes,
    crate::places::routes,
    crate::search::routes,
    crate::eligibility::routes,
    crate::booking::routes,
    crate::events::routes,
    crate::about::routes,
    crate::staff::routes,
];

/// Every address of the program.
pub fn all(app: &AppState) -> Routes {
    FEATURES.iter().fold(Routes::new(app), |routes, feature| feature(routes))
}
