//! Random operators against the model of the money: a sample of what `tests/operators` runs at length.

use tests::operators::Operators;

#[test]
fn random_operators_never_make_the_book_and_the_model_differ() {
    for seed in 1..=3 {
        let mut operators = Operators::new(seed);
        operators.work(600);
        operators.second_comes_or_goes();
        operators.work(400);
        assert!(
            operators.done > 300 && operators.refused > 150,
            "{} done, {} refused",
            operators.done,
            operators.refused
        );
        let mut operators = operators.second_sits_down();
        operators.work(50);
        operators.end();
    }
}
