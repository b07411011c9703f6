using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Identifiers;

namespace CadreOrleans.Exchange.Canonical.Tables;

internal sealed class AssessmentTable() : CanonicalTable("assessments.csv", "official", "year", "level", "points", "evidence", "decided", "rater", "unit-result")
{
    /// <summary>Stands between the items of evidence.</summary>
    private const char Separator = '|';

    /// <inheritdoc/>
    public override IReadOnlyList<string> OptionalColumns => ["rater", "unit-result"];

    public override void Read(Row row, ImportBuilder into)
    {
        var evidence = row.Cell("evidence") is { Length: > 0 } text ? text.Split(Separator) : [];
        if (Array.Exists(evidence, string.IsNullOrWhiteSpace))
        {
            row.Fail("separator", "evidence", "a|b|c");
        }

        var assessed = new Assessed(
            row.Reference("official", OfficialTable.Name, id => new OfficialId(id)),
            row.Number("year", 1900, 2200),
            row.Code<AssessmentLevel>("level"),
            row.OptionalNumber("points", 0, 100),
            evidence,
            row.OptionalReference("rater", OfficialTable.Name, id => new OfficialId(id)),
            row.OptionalNumber("unit-result", 0, 1000));
        var decided = row.Day("decided");
        if (!row.Failed)
        {
            row.Unique("year", "official", "year");
        }

        if (!row.Failed)
        {
            into.Add(row, decided, EventPhase.Assessed, assessed, decided);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log)
    {
        foreach (var (assessed, on) in log.Of<Assessed>())
        {
            if (assessed.Evidence.Any(item => item.Contains(Separator, StringComparison.Ordinal) || string.IsNullOrWhiteSpace(item)))
            {
                throw new ArgumentException($"An item of evidence is empty or contains '{Separator}', which stands between items.", nameof(log));
            }

            yield return
            [
                assessed.Official.Value, Spelled.Of(assessed.Year), CanonicalCode<AssessmentLevel>.Of(assessed.Level), Spelled.Of(assessed.Points),
                string.Join(Separator, assessed.Evidence), Spelled.Of(on), assessed.Rater?.Value, Spelled.Of(assessed.UnitResultPercent),
            ];
        }
    }
}

internal sealed class ConfidenceVoteTable() : CanonicalTable("confidence-votes.csv", "official", "held", "high", "medium", "low", "convened")
{
    public override void Read(Row row, ImportBuilder into)
    {
        var official = row.Reference("official", OfficialTable.Name, text => new OfficialId(text));
        var held = row.Day("held");
        var convened = row.Number("convened", 1, 100_000);
        var vote = new ConfidenceVoteTaken(
            official, row.Number("high", 0, 100_000), row.Number("medium", 0, 100_000), row.Number("low", 0, 100_000), convened);
        if (!row.Failed && vote.High + vote.Medium + vote.Low > convened)
        {
            row.Fail("too-many", "low", Spelled.Of(Math.Max(0, convened - vote.High - vote.Medium)));
        }

        if (!row.Failed)
        {
            into.Add(row, held, EventPhase.ConfidenceVoteTaken, vote, held);
        }
    }

    public override IEnumerable<string?[]> Write(EventLog log) => log.Of<ConfidenceVoteTaken>().Select(entry => new[]
    {
        entry.Event.Official.Value, Spelled.Of(entry.On), Spelled.Of(entry.Event.High), Spelled.Of(entry.Event.Medium),
        Spelled.Of(entry.Event.Low), Spelled.Of(entry.Event.Convened),
    });
}
