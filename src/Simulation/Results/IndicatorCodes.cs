namespace CadreOrleans.Simulation.Results;

/// <summary>Stable codes of indicators, as the API and stored results carry them.</summary>
public static class IndicatorCodes
{
    /// <summary>Seats vacant (without a full holder) at the end of the month or year, memberships not counted. Series by month; by year per tier.</summary>
    public const string OpenVacancies = "open-vacancies";

    /// <summary>Vacant seats that have an acting holder, at the end of the month.</summary>
    public const string ActingHolders = "acting-holders";

    /// <summary>Share of seat-months vacant.</summary>
    public const string ShareVacant = "share-vacant";

    /// <summary>Vacancies opened.</summary>
    public const string VacanciesOpened = "vacancies-opened";

    /// <summary>Vacancies filled.</summary>
    public const string VacanciesFilled = "vacancies-filled";

    /// <summary>Retirements by law.</summary>
    public const string Retirements = "retirements";

    /// <summary>Exits that are not by law, all causes together.</summary>
    public const string OtherExits = "other-exits";

    /// <summary>Newcomers from outside.</summary>
    public const string Recruits = "recruits";

    /// <summary>Share of appointments to planned positions, outside entry and decided elsewhere, that came from the plan: the plan hit rate.</summary>
    public const string FromPlan = "from-plan";

    /// <summary>Share of the same appointments that came from the unit without having been planned.</summary>
    public const string FromUnit = "from-unit";

    /// <summary>Share of the same appointments that came from other units without having been planned.</summary>
    public const string FromOutside = "from-outside";

    /// <summary>Officials in service.</summary>
    public const string Officials = "officials";

    /// <summary>Share of the young cohort among holders of posts (entry positions not counted).</summary>
    public const string Young = "cohort-young";

    /// <summary>Share of the middle cohort.</summary>
    public const string Middle = "cohort-middle";

    /// <summary>Share of the old cohort.</summary>
    public const string Old = "cohort-old";

    /// <summary>Mean age.</summary>
    public const string MeanAge = "mean-age";

    /// <summary>Share of women.</summary>
    public const string Women = "women";

    /// <summary>Share of ethnic minorities.</summary>
    public const string EthnicMinority = "ethnic-minority";

    /// <summary>Planned positions whose readiest nominee qualifies now.</summary>
    public const string BenchNow = "bench-now";

    /// <summary>Planned positions whose readiest nominee qualifies within one year.</summary>
    public const string BenchOneYear = "bench-1-year";

    /// <summary>Planned positions whose readiest nominee qualifies within three years.</summary>
    public const string BenchThreeYears = "bench-3-years";

    /// <summary>Planned positions whose readiest nominee qualifies within five years.</summary>
    public const string BenchFiveYears = "bench-5-years";

    /// <summary>Planned positions with no nominee who qualifies within five years.</summary>
    public const string BenchNobody = "bench-nobody";

    /// <summary>Planned positions none of whose nominees qualifies now.</summary>
    public const string NoneReady = "bench-none-ready";

    /// <summary>Planned key positions none of whose nominees qualifies now.</summary>
    public const string KeyNoneReady = "key-none-ready";

    /// <summary>Share of the planned posts with as many names as the rules ask for at least (R12).</summary>
    public const string SeveralNames = "plan-several-names";

    /// <summary>Share of the key posts that fall vacant by law within fifteen years and have a nominee who qualifies in that month (R14).</summary>
    public const string KeyPostsCovered = "key-posts-covered";

    /// <summary>Share of the young, at the reference month, among the people planned (R13).</summary>
    public const string PlanYoung = "plan-young";

    /// <summary>Share of women among the people planned.</summary>
    public const string PlanWomen = "plan-women";

    /// <summary>Holders of posts of a unit, entry positions not counted.</summary>
    public const string Holders = "holders";

    /// <summary>Of the holders of a unit's posts, those of the young cohort.</summary>
    public const string YoungHolders = "holders-young";

    /// <summary>Those of the old cohort.</summary>
    public const string OldHolders = "holders-old";

    /// <summary>Women among them.</summary>
    public const string WomenHolders = "holders-women";

    /// <summary>Ethnic minorities among them.</summary>
    public const string MinorityHolders = "holders-minority";

    /// <summary>Turns of planned rotation; two who change places are two turns.</summary>
    public const string Rotations = "rotations";

    /// <summary>Turns of rotation to another tier.</summary>
    public const string VerticalRotations = "rotations-vertical";

    /// <summary>Share of the leaders in post, of the tiers above the lowest, who were rotated within the last five years of the run.</summary>
    public const string RotatedLeaders = "leaders-rotated";

    /// <summary>Share of the units under the rule on locality with a key leader who is no local.</summary>
    public const string NonLocalUnits = "units-with-non-local";

    /// <summary>Courses that officials completed.</summary>
    public const string CoursesCompleted = "courses-completed";

    /// <summary>Share of the leaders in post who meet the levels that their post asks for.</summary>
    public const string LeadersMeetingLevels = "leaders-meeting-levels";

    /// <summary>Share of those assessed whose tasks were not completed.</summary>
    public const string NotCompleted = "tasks-not-completed";

    /// <summary>Officials disciplined; told of organisations of twenty and more only.</summary>
    public const string Disciplined = "officials-disciplined";

    /// <summary>Officials in service who hold no post.</summary>
    public const string WithoutPost = "without-post";

    /// <summary>Length of vacancy chains: links from the first opening to the newcomer or the end.</summary>
    public const string ChainLength = "chain-length";

    /// <summary>Months from opening to fill.</summary>
    public const string TimeToFill = "time-to-fill";

    /// <summary>Moves (fills) per opening made by an exit.</summary>
    public const string MovesPerOpening = "moves-per-opening";

    /// <summary>Resignations and transfers out, whole organisation of at least <see cref="RunResult.SmallestGroup"/>.</summary>
    public const string ResignationsAndTransfers = "exits-resignation-transfer";

    /// <summary>Deaths and long illnesses, whole organisation of at least <see cref="RunResult.SmallestGroup"/>.</summary>
    public const string DeathsAndIllnesses = "exits-death-illness";

    /// <summary>Dismissals, whole organisation of at least <see cref="RunResult.SmallestGroup"/>.</summary>
    public const string Dismissals = "exits-dismissal";
}
