//! Work shared out over the cores, what comes of it taken in its order.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use hub::base::refusal::{Result, fault};

use crate::watch::Watch;

/// Each item on whichever core is free; what comes of them is kept in their order as soon as it is its turn. The first
/// stop ends it.
pub(crate) fn on_every_core<T: Sync, R: Send>(
    items: &[T],
    watch: &Watch,
    tell: impl Fn(usize) + Sync,
    work: impl Fn(&T) -> Result<R> + Sync,
    mut keep: impl FnMut(R) -> Result<()>,
) -> Result<()> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let (made, coming) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..cores.min(items.len()) {
            let made = made.clone();
            let (next, done, work, tell) = (&next, &done, &work, &tell);
            scope.spawn(move || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(at) else { break };
                    let one = watch.go_on().and_then(|()| work(item));
                    tell(done.fetch_add(1, Ordering::Relaxed) + 1);
                    // Nobody waits any longer: it was stopped.
                    if made.send((at, one)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(made);
        let kept = in_order(&coming, items.len(), &mut keep);
        if kept.is_err() {
            next.store(items.len(), Ordering::Relaxed);
        }
        kept
    })
}

fn in_order<R>(
    coming: &mpsc::Receiver<(usize, Result<R>)>,
    count: usize,
    keep: &mut impl FnMut(R) -> Result<()>,
) -> Result<()> {
    let mut waiting = BTreeMap::new();
    for at in 0..count {
        while !waiting.contains_key(&at) {
            let (place, one) = coming
                .recv()
                .map_err(|_| fault("report-batch", "the press stopped"))?;
            waiting.insert(place, one?);
        }
        if let Some(one) = waiting.remove(&at) {
            keep(one)?;
        }
    }
    Ok(())
}
