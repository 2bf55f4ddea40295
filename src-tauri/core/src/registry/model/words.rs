//! The fixed words of the registry, as they stand in tables, JSON and the catalogue.

use crate::words_enum;

words_enum! {
    OrganisationKind {
        /// 社会团体
        Association = "association",
        /// 社会服务机构（民办非企业单位）
        ServiceAgency = "serviceAgency",
        /// 基金会
        Foundation = "foundation",
        /// 行业协会商会
        Industry = "industry",
        /// 社区社会组织（备案）
        Community = "community",
        /// 志愿服务队
        VolunteerTeam = "volunteerTeam",
        /// 其他
        Other = "other",
    }
}

words_enum! {
    /// 登记状态
    Registration {
        Registered = "registered",
        Filed = "filed",
        Preparing = "preparing",
        Unregistered = "unregistered",
        Deregistered = "deregistered",
        Revoked = "revoked",
    }
}

words_enum! {
    /// Where the record stands in the book.
    RecordStatus {
        Active = "active",
        Dormant = "dormant",
        Merged = "merged",
        Archived = "archived",
    }
}

words_enum! {
    /// 评估等级, valid for five years (field-guide 3.6).
    Grade { A5 = "5A", A4 = "4A", A3 = "3A", A2 = "2A", A1 = "1A" }
}

words_enum! {
    /// 年检结论
    InspectionResult { Qualified = "qualified", Basically = "basically", Failed = "failed", NotTaken = "notTaken" }
}

words_enum! {
    /// Whom a count counts.
    Of { Members = "members", Women = "women", Staff = "staff", Volunteers = "volunteers" }
}

words_enum! {
    Gender { Female = "female", Male = "male" }
}
