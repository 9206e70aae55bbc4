//! A list to choose one thing from.

use leptos::prelude::*;

/// A label and a native list.
#[component]
pub fn Choice(
    /// Id of the list.
    #[prop(into)]
    id: String,
    /// The label.
    label: &'static str,
    /// Values and what they are called.
    options: Vec<(String, String)>,
    /// The chosen value.
    #[prop(into)]
    value: Signal<String>,
    /// Told when another one is chosen.
    #[prop(into)]
    choose: Callback<String>,
    /// Whether it is there to read only.
    #[prop(optional)]
    locked: bool,
) -> impl IntoView {
    let options = options
        .into_iter()
        .map(|(code, name)| {
            let own = code.clone();
            view! { <option value=code selected=move || value.get() == own>{name}</option> }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select id=id disabled=locked prop:value=move || value.get() on:change=move |event| choose.run(event_target_value(&event))>
                {options}
            </select>
        </div>
    }
}
