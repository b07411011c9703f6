namespace CadreOrleans.Domain.Regulations.Regimes;

/// <summary>The regimes of a pack by subject.</summary>
public sealed class RegimeBook
{
    internal RegimeBook(RegimesEntry entry)
    {
        Planning = new RegimeSeries<PlanningRegime>(entry.Planning);
        Appointment = new RegimeSeries<AppointmentRegime>(entry.Appointment);
        Rotation = new RegimeSeries<RotationRegime>(entry.Rotation);
        Assessment = new RegimeSeries<AssessmentRegime>(entry.Assessment);
        Discipline = new RegimeSeries<DisciplineRegime>(entry.Discipline);
        TrustVote = new RegimeSeries<TrustVoteRegime>(entry.TrustVote);
    }

    /// <summary>Planning.</summary>
    public RegimeSeries<PlanningRegime> Planning { get; }

    /// <summary>Appointment.</summary>
    public RegimeSeries<AppointmentRegime> Appointment { get; }

    /// <summary>Rotation.</summary>
    public RegimeSeries<RotationRegime> Rotation { get; }

    /// <summary>Assessment.</summary>
    public RegimeSeries<AssessmentRegime> Assessment { get; }

    /// <summary>Discipline and bars.</summary>
    public RegimeSeries<DisciplineRegime> Discipline { get; }

    /// <summary>Confidence votes.</summary>
    public RegimeSeries<TrustVoteRegime> TrustVote { get; }
}

/// <summary>The regimes as a pack's file spells them.</summary>
internal sealed record RegimesEntry(
    IReadOnlyList<PlanningRegime> Planning,
    IReadOnlyList<AppointmentRegime> Appointment,
    IReadOnlyList<RotationRegime> Rotation,
    IReadOnlyList<AssessmentRegime> Assessment,
    IReadOnlyList<DisciplineRegime> Discipline,
    IReadOnlyList<TrustVoteRegime> TrustVote);
