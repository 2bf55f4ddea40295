//! Is there a screen to open a window on?

pub fn is_there() -> bool {
    !cfg!(target_os = "linux") || has("DISPLAY") || has("WAYLAND_DISPLAY")
}

fn has(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty())
}
