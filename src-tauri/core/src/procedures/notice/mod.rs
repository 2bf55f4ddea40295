//! Public notice 公示: something stands in public for so many days, and whoever objects is answered.

mod model;
mod rows;

pub use model::{
    LONGEST, Notice, NoticeFields, NoticeId, NoticeStanding, Objection, ObjectionFields,
    ObjectionId,
};
pub use rows::{
    notice_by_id, notices_of, objection_by_id, post_notice, record_objection, record_of_notice,
    settle_objection, withdraw_notice,
};
