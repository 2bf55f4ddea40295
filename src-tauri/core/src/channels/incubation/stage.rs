//! The stages of a stay, which may follow which, and what each asks for (field-guide 3.1).

use super::figures::Rule;
use crate::words_enum;

words_enum!(
    /// Where a stay stands. The first twelve are the way through, the rest the side exits.
    Stage {
        /// 意向登记
        Intake = "intake",
        /// 申请
        Application = "application",
        /// 受理
        Accepted = "accepted",
        /// 初审
        Prelim = "prelim",
        /// 评审
        Review = "review",
        /// 公示
        Notice = "notice",
        /// 签约入驻
        Signed = "signed",
        /// 孵化中
        Incubating = "incubating",
        /// 延期（续驻）
        Extended = "extended",
        /// 出壳评估
        ExitAssessment = "exitAssessment",
        /// 出壳
        Graduated = "graduated",
        /// 跟踪
        FollowUp = "followUp",
        /// 不予受理
        NotAccepted = "notAccepted",
        /// 未通过
        NotPassed = "notPassed",
        /// 退驻
        Left = "left",
        /// 清退
        Removed = "removed",
        /// 注销
        Deregistered = "deregistered",
    }
);

words_enum!(
    /// 实体入驻 or 虚拟入驻
    Residency { Physical = "physical", Virtual = "virtual" }
);

words_enum!(
    /// What a step asks for, so that the form can show it before it is refused.
    Asked { Reason = "reason", Paper = "paper", Residency = "residency", PeriodTo = "periodTo" }
);

impl Stage {
    /// The allowed moves.
    pub fn next(self) -> &'static [Stage] {
        use Stage::*;
        match self {
            Intake => &[Application, NotAccepted, Deregistered],
            Application => &[Accepted, NotAccepted, Deregistered],
            Accepted => &[Prelim, NotPassed, Deregistered],
            Prelim => &[Review, NotPassed, Deregistered],
            Review => &[Notice, NotPassed, Deregistered],
            Notice => &[Signed, NotPassed, Deregistered],
            Signed => &[Incubating, Left, Deregistered],
            Incubating => &[ExitAssessment, Extended, Left, Removed, Deregistered],
            Extended => &[ExitAssessment, Left, Removed, Deregistered],
            ExitAssessment => &[Graduated, Extended, Left, Removed, Deregistered],
            Graduated => &[FollowUp, Deregistered],
            FollowUp => &[Deregistered],
            NotAccepted | NotPassed | Left | Removed | Deregistered => &[],
        }
    }

    /// The organisation holds, or is asking for, a place: there can be one such stay at a time.
    pub fn is_running(self) -> bool {
        use Stage::*;
        !matches!(self, Graduated | FollowUp) && !self.is_side_exit()
    }

    /// A side exit ends the stay; it needs its reason.
    pub fn is_side_exit(self) -> bool {
        use Stage::*;
        matches!(
            self,
            NotAccepted | NotPassed | Left | Removed | Deregistered
        )
    }

    /// Raised by the hub: taken in at least as far as 孵化中.
    pub fn is_cultivated(self) -> bool {
        use Stage::*;
        matches!(
            self,
            Incubating | Extended | ExitAssessment | Graduated | FollowUp
        )
    }

    /// The figure that says how long a stay may rest here.
    pub(super) fn rest(self) -> Option<Rule> {
        use Stage::*;
        Some(match self {
            Intake => Rule::IntakeDays,
            Application => Rule::ApplicationDays,
            Accepted => Rule::AcceptedDays,
            Prelim => Rule::PrelimDays,
            Review => Rule::ReviewDays,
            Notice => Rule::NoticeDays,
            Signed => Rule::SignedDays,
            ExitAssessment => Rule::ExitAssessmentDays,
            Graduated => Rule::GraduatedDays,
            _ => return None,
        })
    }

    /// What a step to this stage must bring; the same as [`check_step`] refuses the lack of.
    pub fn asks_for(self) -> &'static [Asked] {
        match self {
            Stage::Signed => &[Asked::Paper, Asked::Residency],
            Stage::Graduated => &[Asked::Paper],
            Stage::Extended => &[Asked::PeriodTo, Asked::Reason],
            stage if stage.is_side_exit() => &[Asked::Reason],
            _ => &[],
        }
    }
}
