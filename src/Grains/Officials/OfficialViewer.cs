using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Officials;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Grains.Organisation;
using CadreOrleans.Roster.Searching;
using CadreOrleans.Roster.Views;

namespace CadreOrleans.Grains.Officials;

/// <summary>Makes the views of officials out of a roster view, withholding the field groups that a caller has no right to.</summary>
internal sealed class OfficialViewer(RosterView view)
{
    private readonly OrganisationViewer organisation = new(view);

    public OfficialSummary Summary(int row)
    {
        var facts = view.Roster.Officials.Facts.Latest(row);
        var position = PrincipalPosition(row);
        return new OfficialSummary(
            view.Roster.Officials.Ids[row].Value,
            facts.Name,
            facts.Sex,
            facts.Birth,
            position < 0 ? null : view.Roster.Positions.Ids[position].Value,
            position < 0 ? null : view.Position(position).Name,
            position < 0 ? null : view.Unit(view.UnitOf(position)).Name,
            organisation.Retires(row),
            view.Roster.Officials.InServiceOn(row, view.AsOf));
    }

    /// <summary>Unit of the principal post; null if none.</summary>
    public string? UnitOf(int row)
    {
        var position = PrincipalPosition(row);
        return position < 0 ? null : view.Position(position).Unit.Value;
    }

    public bool Matches(int row, string foldedSearch)
    {
        var position = PrincipalPosition(row);
        var name = view.Roster.Officials.Facts.Latest(row).Name;
        return Folding.Matches(position < 0 ? name : name + " " + organisation.PostName(position), foldedSearch);
    }

    public OfficialFile File(int row, Caller caller)
    {
        var workspace = view.Roster.Version.Workspace.Value;
        var hidden = new List<string>();
        bool May(Right right, string group)
        {
            var may = caller.May(right, workspace);
            if (!may)
            {
                hidden.Add(group);
            }

            return may;
        }

        var facts = view.Roster.Officials.Facts.Latest(row);
        if (!May(Right.ReadIdentityNumber, "identity-number"))
        {
            facts = facts with { IdentityNumber = null };
        }

        var entries = new FileEntries(view, row);
        var history = new FileHistory(view, row);
        var shown = entries.Open();
        var (assessments, discipline) = (May(Right.ReadAssessment, "assessments"), May(Right.ReadDiscipline, "discipline"));
        shown = assessments ? shown.Concat(entries.Assessments()) : shown;
        shown = discipline ? shown.Concat(entries.Discipline()) : shown;
        shown = May(Right.ReadFamily, "family-relations") ? shown.Concat(entries.Family()) : shown;
        return new OfficialFile(
            Summary(row),
            facts,
            view.Roster.Degrees.Of(row).Where(degree => degree.On <= view.AsOf).Select(degree => degree.Record.Level).DefaultIfEmpty(DegreeLevel.None).Max(),
            Trained(row).Select(training => training.PoliticalTheory).DefaultIfEmpty(PoliticalTheoryLevel.None).Max(),
            Trained(row).Select(training => training.StateManagement).DefaultIfEmpty(StateManagementLevel.None).Max(),
            [.. history.Career()],
            [.. shown.Where(entry => entry.On <= view.AsOf).OrderByDescending(entry => entry.On)],
            [.. Plans(row)],
            hidden)
        {
            Nominations = [.. history.Nominations(withVotes: assessments)],
            Bars = discipline ? [.. history.Bars()] : null,
            Cohort = history.Cohort(),
            RetirementSource = view.Pack.Retirement.Source,
            Merged = [.. view.Roster.Officials.Merged.Where(part => part.Value == view.Roster.Officials.Ids[row]).Select(part => part.Key.Value).Order(StringComparer.Ordinal)],
        };
    }

    private IEnumerable<TrainingCompleted> Trained(int row) =>
        view.Roster.Trainings.Of(row).Where(training => training.On <= view.AsOf).Select(training => training.Record);

    private IEnumerable<PlannedFor> Plans(int row)
    {
        var nominations = view.Roster.Nominations;
        return nominations.OfOfficial.Of(row)
            .Where(nomination => nominations.OpenOn(nomination, view.AsOf))
            .Select(nomination =>
            {
                var position = nominations.Position[nomination];
                return new PlannedFor(
                    view.Roster.Plans.Ids[nominations.Plan[nomination]].ToString(),
                    view.Roster.Positions.Ids[position].Value,
                    view.Position(position).Name,
                    view.Unit(view.UnitOf(position)).Name,
                    nominations.Rank[nomination],
                    nominations.From[nomination]);
            });
    }

    private int PrincipalPosition(int row)
    {
        var principal = view.PrincipalOf(row);
        return principal < 0 ? -1 : view.Roster.Incumbencies.Position[principal];
    }
}
