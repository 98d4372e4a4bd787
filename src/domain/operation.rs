//! The name of everything that a user can change. One command is one operation, one entry of the journal and
//! one thing to undo.

use super::fact::{Fact, Value};

/// A kind of operation.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum OperationKind {
    /// A programme of the office was added.
    AddProgramme,
    /// An edition was opened.
    OpenEdition,
    /// An edition was closed.
    CloseEdition,
    /// A neighbourhood applied.
    Apply,
    /// Many neighbourhoods applied, from a file.
    Import,
    /// Many dossiers were led along a made-up path.
    Generate,
    /// An application was admitted.
    Admit,
    /// An application was rejected.
    Reject,
    /// Details of a dossier were changed.
    Edit,
    /// A member joined the steering group.
    AddMember,
    /// A member left the steering group.
    EndMember,
    /// A coach was assigned.
    AssignCoach,
    /// A coach's task ended.
    EndCoach,
    /// A visit of the coach was recorded or planned.
    AddVisit,
    /// A visit was reported on, moved or corrected.
    EditVisit,
    /// A visit does not go on.
    CancelVisit,
    /// Expertise was asked.
    RequestExpert,
    /// An expert was booked.
    BookExpert,
    /// An expert has been.
    FinishExpert,
    /// A request for expertise does not go on.
    CancelExpert,
    /// A meeting was recorded or planned.
    AddMeeting,
    /// A meeting was changed.
    EditMeeting,
    /// Who was at a meeting was recorded.
    AttendMeeting,
    /// The minutes of a meeting were recorded.
    RecordMinutes,
    /// A meeting was taken out.
    RemoveMeeting,
    /// An action was agreed.
    AddAction,
    /// An agreed action was changed.
    EditAction,
    /// An agreed action was done, or was not done after all.
    FinishAction,
    /// An agreed action was taken out.
    RemoveAction,
    /// An agreed action became a step of the roadmap.
    StepAction,
    /// A version of the inventory was recorded.
    AddInventory,
    /// A finding was added to the inventory.
    AddFinding,
    /// Something in the inventory was changed.
    EditInventory,
    /// A question of the inventory was gone through.
    GoThroughQuestion,
    /// Indicators were measured.
    MeasureIndicator,
    /// A version of the roadmap was begun.
    StartRoadmap,
    /// A roadmap was written from a file or an editor.
    WriteRoadmap,
    /// A project was added to the roadmap.
    AddProject,
    /// A project was changed.
    EditProject,
    /// A project was taken out of the roadmap.
    RemoveProject,
    /// A cost line of a project was added, changed or taken out.
    EditCosts,
    /// Own means or other funding of a project was added, changed or taken out.
    EditFunding,
    /// A permit of a project was added, changed or taken out.
    EditPermits,
    /// A step was added to a project.
    AddStep,
    /// A step was changed or taken out.
    EditStep,
    /// Tasks of the programme were done.
    FinishTasks,
    /// Tasks of the programme were not done after all.
    ReopenTasks,
    /// People joined the group that carries a project.
    JoinGroup,
    /// Somebody left the group that carries a project.
    LeaveGroup,
    /// A step was begun.
    BeginStep,
    /// A step was done, or was not done after all.
    FinishStep,
    /// A document was added to a dossier.
    AddDocument,
    /// What is known of a document was changed.
    EditDocument,
    /// A document was taken out of a dossier.
    RemoveDocument,
    /// A dossier went on to its next phase.
    Advance,
    /// A dossier was refused after selection.
    Refuse,
    /// What was found of criteria of admissibility was written down.
    AssessAdmissibility,
    /// The admissibility of all roadmaps of an edition that were still open was assessed.
    AssessEdition,
    /// The admissibility of a roadmap was closed.
    CloseAdmissibility,
    /// The admissibility of a roadmap was opened again.
    ReopenAdmissibility,
    /// A session was opened.
    OpenSession,
    /// A session was changed.
    EditSession,
    /// A session was taken away.
    RemoveSession,
    /// A session was closed.
    CloseSession,
    /// A session was opened again.
    ReopenSession,
    /// Who sits in a session was changed.
    SeatMembers,
    /// Who was at a session was recorded.
    NotePresence,
    /// The agenda of a session was changed.
    EditAgenda,
    /// A member does not judge a dossier, or does after all.
    Recuse,
    /// What a session said of a dossier was written down.
    AnalyseDossier,
    /// Opinions were given.
    GiveOpinion,
    /// An opinion was taken back.
    WithdrawOpinion,
    /// Members of a session gave marks.
    GiveMarks,
    /// A project was decided.
    Decide,
    /// The opinions of a session became decisions.
    DecideSession,
    /// The neighbourhood was told of the decisions.
    Notify,
    /// A condition was met.
    MeetCondition,
    /// A condition turned out not to be met.
    ReopenCondition,
    /// A step of the approval chain was taken.
    Approve,
    /// A step of the approval chain was withheld.
    WithholdApproval,
    /// The agreement was drawn.
    DrawAgreement,
    /// The agreement was sent.
    SendAgreement,
    /// The agreement was signed by one of the parties.
    SignAgreement,
    /// The agreement was taken back.
    CancelAgreement,
    /// An appeal was lodged.
    AddAppeal,
    /// An appeal was settled.
    SettleAppeal,
    /// A dossier takes up again what an earlier one asked.
    LinkReapplication,
    /// A start fund was granted.
    GrantStartFund,
    /// A start fund was changed.
    EditStartFund,
    /// A start fund was taken back.
    CancelStartFund,
    /// An expense note came in.
    AddExpenseNote,
    /// What is known of an expense note was changed.
    EditExpenseNote,
    /// An expense note was taken out.
    RemoveExpenseNote,
    /// An expense note came in with all its lines, from a table.
    ImportExpenses,
    /// A line was added to an expense note.
    AddExpense,
    /// A line of an expense note was changed.
    EditExpense,
    /// A line was taken out of an expense note.
    RemoveExpense,
    /// Lines of expense notes were accepted.
    AcceptExpenses,
    /// Lines of expense notes were refused.
    RefuseExpenses,
    /// Lines of expense notes were asked back.
    ReturnExpenses,
    /// Own means or other funding came in.
    AddIncome,
    /// Own means or other funding was taken out.
    RemoveIncome,
    /// Something that holds a realisation up was recorded.
    AddObstacle,
    /// What held a realisation up was solved.
    SolveObstacle,
    /// A change of what was awarded was asked.
    AskAmendment,
    /// A change of what was awarded was approved.
    ApproveAmendment,
    /// A change of what was awarded was refused.
    RefuseAmendment,
    /// A change that was asked was taken back.
    WithdrawAmendment,
    /// A check after the end was planned.
    AddAftercare,
    /// A check after the end was done.
    FinishAftercare,
    /// The evaluation was recorded.
    Evaluate,
    /// A report on the realisation was written, or gone on with.
    WriteReport,
    /// A report was handed in.
    SubmitReport,
    /// The office asked something about a report.
    QueryReport,
    /// A question about a report was answered.
    AnswerReport,
    /// A report was accepted.
    AcceptReport,
    /// A report that was handed in became a draft again.
    ReopenReport,
    /// Members of the steering group answered questions of the evaluation.
    AnswerEvaluation,
    /// Answers to the questions of the evaluation were taken out.
    RemoveAnswers,
    /// It was decided what becomes of an experiment.
    DecideExperiment,
    /// An action was put on the menu of an edition.
    AddMenuItem,
    /// An action was taken off the menu of an edition.
    RemoveMenuItem,
    /// A reference was put in the toolbox of an edition.
    AddTool,
    /// A reference was taken out of the toolbox of an edition.
    RemoveTool,
    /// Every candidate of an edition was admitted.
    AdmitAll,
    /// People joined the network of an edition.
    JoinNetwork,
    /// Somebody left the network of an edition.
    LeaveNetwork,
    /// A neighbourhood stepped out.
    Withdraw,
    /// A dossier was laid to rest for a while.
    Suspend,
    /// A dossier went on after a rest.
    Resume,
    /// A dossier that had ended was taken up again.
    Reopen,
    /// Details of a neighbourhood were changed.
    EditNeighbourhood,
    /// Two neighbourhoods turned out to be one.
    MergeNeighbourhoods,
    /// A person was recorded.
    AddPerson,
    /// Details of a person were changed.
    EditPerson,
    /// Two persons turned out to be one.
    MergePersons,
    /// A person got a role.
    AddRole,
    /// A person's role ended.
    EndRole,
    /// An organisation was recorded.
    AddOrganisation,
    /// Details of an organisation were changed.
    EditOrganisation,
    /// Two organisations turned out to be one.
    MergeOrganisations,
    /// An organisation became a partner of a dossier.
    AddPartner,
    /// A partnership went on, or ended.
    MovePartner,
    /// Details of a partnership were changed.
    EditPartner,
    /// A partner was taken out of a dossier.
    RemovePartner,
    /// What a partner brings in was recorded.
    AddContribution,
    /// Something that a partner was to bring in was taken out.
    RemoveContribution,
    /// A vote of residents was opened.
    OpenVote,
    /// A vote was changed before its first ballot.
    EditVote,
    /// A vote was closed.
    CloseVote,
    /// A vote without ballots was taken out.
    RemoveVote,
    /// A file of ballots came in.
    ImportBallots,
    /// Ballots were typed in.
    AddBallots,
    /// A lot was drawn to order what ties.
    DrawLot,
    /// A vote was counted.
    CountVote,
    /// The result of a vote became the decisions.
    AdoptVote,
    /// The account of a group was set.
    SetAccount,
    /// The account of a group ended.
    EndAccount,
    /// The instalments of a dossier were planned.
    PlanPayments,
    /// A payment was made.
    AddPayment,
    /// A payment was claimed by the group.
    ClaimPayment,
    /// A payment was cancelled.
    CancelPayment,
    /// Payments were put on a list for the finance department.
    RunPayments,
    /// The bank paid.
    ConfirmPayments,
    /// The rest of an edition was carried over to another.
    CarryOver,
    /// The books of an edition were locked.
    LockBooks,
    /// The books of an edition were opened again.
    UnlockBooks,
    /// The account of a dossier was settled.
    Settle,
    /// The account of a dossier was opened again.
    ReopenSettlement,
    /// Money was asked back.
    AskBack,
    /// Money came back.
    Repay,
    /// Money came back, by a file of the bank.
    ImportRepayments,
    /// Money that was asked back was given up.
    WaiveRecovery,
    /// An indicator of the office was defined.
    DefineIndicator,
    /// An indicator of the office was changed.
    EditIndicator,
    /// An indicator of the office was taken out.
    RemoveIndicator,
    /// A target of a project was set or taken out.
    EditTargets,
    /// Something was measured.
    AddMeasurement,
    /// A measurement was corrected.
    EditMeasurement,
    /// A measurement was taken out.
    RemoveMeasurement,
    /// Measurements were read from a file.
    ImportMeasurements,
    /// Fields of the programme's own were filled in.
    FillFields,
    /// Fields of the programme's own were emptied.
    ClearFields,
    /// An operation was undone.
    Undo,
    /// An undone operation was done again.
    Redo,
}

/// An operation about to be carried out: its kind, and facts enough to tell later what was done, in any
/// language. The facts hold no personal data: the journal keeps them for ever.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// The kind.
    pub kind: OperationKind,
    /// What the log says of it.
    pub args: Vec<(std::borrow::Cow<'static, str>, Value)>,
}

impl Operation {
    /// An operation without facts yet.
    pub fn new(kind: OperationKind) -> Self {
        Self { kind, args: Vec::new() }
    }

    /// Adds a fact for the log.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name.into(), value.into()));
        self
    }

    /// What the log says: the message `operation-KIND` with these facts.
    pub fn fact(&self) -> Fact {
        Fact { code: format!("operation-{}", self.kind).into(), args: self.args.clone() }
    }
}
