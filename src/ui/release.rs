//! What the page says of the program itself: that it works without a network, that there is a newer one, how to install it.

use leptos::prelude::*;

use super::icon::{Icon, Shape};
use crate::state::installing::{Installing, Way};
use crate::state::receiving::Receiving;
use crate::state::release::{Releases, running};
use crate::state::{Route, navigation};
use crate::text::page::release as words;

/// The newer release, offered where it covers nothing that is needed.
#[component]
pub fn NewerRelease(releases: Releases, route: RwSignal<Route>, receiving: Receiving) -> impl IntoView {
    let offered = releases.offer(route, receiving);
    let later = move |_| {
        releases.put_off();
        navigation::rest_on_heading();
    };
    view! {
        <div role="status" class="toast-frame release">
            <Show when=move || offered.get()>
                <div class="toast">
                    <span>{words::NEWER}</span>
                    <button type="button" class="small" on:click=move |_| releases.use_newer()>{words::USE_NEWER}</button>
                    <button type="button" class="small" on:click=later>{words::LATER}</button>
                </div>
            </Show>
        </div>
    }
}

/// The quiet sign that the program opens without a network.
#[component]
pub fn KeptSign() -> impl IntoView {
    let releases = use_context::<Releases>();
    let kept = move || releases.is_some_and(|releases| releases.kept.get());
    view! {
        <p class="small kept">
            {move || kept().then(|| view! { <Icon shape=Shape::Check/> {words::KEPT} })}
        </p>
    }
}

/// The offer to install, until it is put off.
#[component]
pub fn InstallOffer() -> impl IntoView {
    let installing = use_context::<Installing>();
    let shown = move || installing.filter(|installing| !installing.put_off.get());
    view! {
        {move || shown().filter(|installing| installing.way.get() != Way::None).map(|installing| view! {
            <div class="note install">
                <InstallWay installing/>
                <button type="button" class="small quiet" on:click=move |_| {
                    installing.put_off();
                    navigation::rest_on_heading();
                }>{words::LATER}</button>
            </div>
        })}
    }
}

#[component]
fn InstallWay(installing: Installing) -> impl IntoView {
    move || match installing.way.get() {
        Way::None => ().into_any(),
        Way::Menu => view! { <p>{words::INSTALL_BY_MENU}</p> }.into_any(),
        Way::Button => view! {
            <p>{words::INSTALL_WHY}</p>
            <button type="button" class="small" on:click=move |_| installing.ask()>{words::INSTALL}</button>
        }
        .into_any(),
    }
}

/// What the page on the school's data says of the program.
#[component]
pub fn AboutProgram() -> impl IntoView {
    let releases = use_context::<Releases>();
    let kept = move || releases.is_some_and(|releases| releases.kept.get());
    let (version, release) = running();
    view! {
        <p>{move || if kept() { words::KEPT_HELP } else { words::NOT_KEPT_HELP }}</p>
        <div class="install">{use_context::<Installing>().map(|installing| view! { <InstallWay installing/> })}</div>
        <p class="small muted">{words::running(version, &release)}</p>
    }
}
