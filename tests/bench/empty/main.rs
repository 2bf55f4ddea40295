//! One window, one word.

fn main() {
    tauri::Builder::default()
        .run(tauri::generate_context!())
        .expect("an empty window opens");
}
