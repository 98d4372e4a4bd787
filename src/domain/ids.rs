//! One type for each identifier, so that no bare number crosses a floor.

macro_rules! row_ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);
    )+};
}

row_ids! {
    /// A programme that the office added to its register.
    ProgrammeId,
    /// One call of a programme.
    EditionId,
    /// A neighbourhood, over all the editions it applied in.
    NeighbourhoodId,
    /// One application of a neighbourhood in an edition, and all that follows from it.
    DossierId,
    /// A person, whatever roles it has.
    PersonId,
    /// A role of a person in a dossier, with its from and to dates.
    RoleId,
    /// An organisation, whatever it takes part in.
    OrganisationId,
    /// An organisation's part in a dossier.
    PartnerId,
    /// A visit of the coach.
    VisitId,
    /// A request for expertise.
    ExpertRequestId,
    /// A meeting, of a dossier or of the network.
    MeetingId,
    /// Something agreed: who does what by when.
    ActionId,
    /// A document of a dossier.
    DocumentId,
    /// One version of a shared inventory.
    InventoryId,
    /// A finding in an inventory.
    ItemId,
    /// One version of a roadmap.
    RoadmapId,
    /// A project of a roadmap version.
    ProjectId,
    /// The admissibility of a submitted roadmap.
    AdmissibilityId,
    /// A step of a project.
    StepId,
    /// A vote of residents; also the number that people use.
    VoteId,
    /// The decision on a project.
    DecisionId,
    /// A condition of a decision.
    ConditionId,
    /// An appeal.
    AppealId,
    /// A change of what was awarded.
    AmendmentId,
    /// An evaluation by the steering group.
    EvaluationId,
    /// The answers of one member to the questions of an evaluation, or of several together.
    ResponseId,
    /// An action that the office put on a menu.
    MenuItemId,
    /// A reference that the office put in a toolbox.
    ToolId,
    /// A session of a body that judges.
    SessionId,
    /// A seat in a session.
    SeatId,
    /// A point on the agenda of a session.
    SessionItemId,
    /// An opinion of a body about a project.
    OpinionId,
    /// An expense note.
    ExpenseNoteId,
    /// A line of an expense note.
    ExpenseId,
    /// A recovery; also the number that people use.
    RecoveryId,
    /// A movement in the ledger.
    PostingId,
    /// An account to which a group is paid.
    GroupAccountId,
    /// An instalment of what was awarded.
    InstalmentId,
    /// A payment; also the number that people use.
    PaymentId,
    /// A list of payments; also the number that people use.
    PaymentRunId,
    /// A report on a realisation.
    DossierReportId,
    /// The row behind a line of the agenda, in the table of its kind.
    AgendaId,
    /// An entry of the journal: everything that one command changed.
    OperationId,
}
