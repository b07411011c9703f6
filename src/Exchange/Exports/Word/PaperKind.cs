namespace CadreOrleans.Exchange.Exports.Word;

/// <summary>The papers that are written from templates.</summary>
public enum PaperKind
{
    /// <summary>Trích ngang: the summary of a person.</summary>
    PersonSummary,

    /// <summary>Tờ trình: the submission of a plan to the level that approves it.</summary>
    Submission,

    /// <summary>Phiếu giới thiệu: the ballot paper of a nomination step.</summary>
    BallotPaper,

    /// <summary>Biên bản kiểm phiếu: the record of counting the ballots.</summary>
    CountRecord,

    /// <summary>Biên bản rà soát: the minutes of a plan's review.</summary>
    ReviewMinutes,

    /// <summary>The plan, a page for each post with incumbents, bench and gaps.</summary>
    PlanReport,

    /// <summary>The district on one page.</summary>
    DistrictSummary,
}
