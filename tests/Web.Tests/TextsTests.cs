using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using CadreOrleans.Contracts.Exports;
using CadreOrleans.Contracts.Figures;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Contracts.Plans;
using CadreOrleans.Contracts.Simulations;
using CadreOrleans.Contracts.Texts;
using CadreOrleans.Domain.Assessments;
using CadreOrleans.Domain.Careers;
using CadreOrleans.Domain.Discipline;
using CadreOrleans.Domain.Families;
using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Plans;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Domain.Recruitment;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Domain.Regulations.Regimes;
using CadreOrleans.Domain.Regulations.Rules;
using CadreOrleans.Domain.Scenarios;
using CadreOrleans.Domain.Selection;
using CadreOrleans.Web.Officials.Forms;
using CadreOrleans.Web.Organisation;

namespace CadreOrleans.Web.Tests;

public sealed partial class TextsTests
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    public static TheoryData<string, string> Catalogues => new()
    {
        { "CadreOrleans.Web.Texts", "CadreOrleans.Web" },
        { "CadreOrleans.Contracts.Texts.Refusals", "CadreOrleans.Contracts" },
    };

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Texts_WhenComparedBetweenLanguages_HaveTheSameKeysAndPlaceholders(string catalogue, string assembly)
    {
        var (english, vietnamese) = (Read(catalogue, assembly, English), Read(catalogue, assembly, Vietnamese));
        vietnamese.Keys.Order(StringComparer.Ordinal).ShouldBe(english.Keys.Order(StringComparer.Ordinal));
        english.Where(text => !Places(text.Value).SetEquals(Places(vietnamese[text.Key]))).Select(text => text.Key).ShouldBeEmpty();
        english.Concat(vietnamese).Where(text => string.IsNullOrWhiteSpace(text.Value)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Texts_WhenEveryCountIsOne_NeverNameManyInEnglish(string catalogue, string assembly)
    {
        var english = Read(catalogue, assembly, English);
        var many = english.Values.SelectMany(text => Plural().Matches(text).Select(match => match.Groups[1].Value.Split(' ')[0])).ToHashSet();
        many.Count.ShouldBeGreaterThan(5);
        many.Remove("changes"); // What is recorded changes, too.
        english.Where(text => Counted().Matches(text.Value).Any(match => many.Contains(match.Groups[1].Value))).Select(text => text.Value).ShouldBeEmpty();
        SentenceFormat.Fill(English, english.First(text => Plural().IsMatch(text.Value)).Value, "1", "1", "1", "1").ShouldNotContain("|");
    }

    [Fact]
    public void Texts_WhenNamedInThePages_Exist()
    {
        var known = Read("CadreOrleans.Web.Texts", "CadreOrleans.Web", English);
        var used = Sources("src/Web", "*.razor", "*.cs").SelectMany(text => NamedText().Matches(text).Select(match => match.Groups[1].Value)).Distinct().ToList();
        used.Count.ShouldBeGreaterThan(150);
        used.Where(key => !key.EndsWith('.') && !known.ContainsKey(key)).ShouldBeEmpty();
    }

    [Fact]
    public void Texts_WhenMadeFromAValue_ExistForEveryValue()
    {
        var known = Read("CadreOrleans.Web.Texts", "CadreOrleans.Web", English);
        string[] made =
        [
            .. Of<Capacity>("capacity."), .. Of<TakenBy>("taken-by."), .. Of<MoveKind>("move."), .. Of<EndReason>("end-reason."), .. Of<VacancyCause>("cause."),
            .. Of<Certainty>("certainty."), .. Of<FigurePart>("figures.part."), .. Of<RuleKind>("rule-kind."), .. FigureUnits.Select(unit => "figure-unit." + unit), .. Of<PlanState>("plan-state."), .. Of<ForcedExitReason>("exit-reason."), .. Of<RunStatus>("run-status."),
            .. Of<RemovalReason>("removal."), .. Of<Sex>("sex."), .. Of<StudyMode>("study-mode."), .. Of<TrainingKind>("training."), .. Of<BreachCategory>("breach."),
            .. Of<BarScope>("bar-scope."), .. Of<AssessmentLevel>("assessment-letter."),
            .. Of<PlanKind>("plan-kind."), .. Of<NominationOrder>("nomination-order."), .. Of<PlanCheckSeverity>("severity."), .. Of<StepKind>("step-kind."),
            .. Of<DepartureCause>("departure."), .. Of<FamilyRelation>("family."), .. Of<Purpose>("purpose."), .. Of<Verdict>("gate."), .. Of<EvidenceKind>("evidence."),
            .. Of<OfficialFormKind>("record-kind."), .. Of<SeatDecision>("decision."), .. Of<LeavingReason>("leaving."), .. Of<JobKind>("job."),
            .. Of<OrganisationAction>("organisation-action."), .. Of<ExportFormat>("export-format."),
        ];
        made.Where(key => !known.ContainsKey(key)).ShouldBeEmpty();
    }

    [Fact]
    public void Refusals_WhenACodeIsUsedInTheSource_HaveASentenceInBothLanguages()
    {
        var codes = Sources("src", "*.cs").SelectMany(text => UsedRefusal().Matches(text).Select(match => match.Groups[1].Value)).Distinct().ToList();
        codes.Count.ShouldBeGreaterThan(60);
        codes.Where(code => !RefusalTexts.Has(code, English) || !RefusalTexts.Has(code, Vietnamese)).ShouldBeEmpty();
    }

    private static readonly string[] FigureUnits =
    [
        "people", "positions", "moves", "communes", "units", "turns", "cases", "years", "nominations", "plans", "conferences", "assessments", "measures", "appointments", "seats", "days",
    ];

    private static IEnumerable<string> Of<TEnum>(string prefix)
        where TEnum : struct, Enum => Enum.GetNames<TEnum>().Select(name => prefix + name);

    private static Dictionary<string, string> Read(string catalogue, string assembly, CultureInfo culture) =>
        new ResourceManager(catalogue, System.Reflection.Assembly.Load(assembly)).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Value)];

    private static IEnumerable<string> Sources(string folder, params string[] patterns)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "CadreOrleans.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The solution's folder was not found above the tests.");
        }

        return patterns
            .SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(root.FullName, folder), pattern, SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText);
    }

    [GeneratedRegex("""(?:\bT|texts)\[(?:[^\]"]*\? )?"([a-z0-9.-]+)"(?= *[\],:])""")]
    private static partial Regex NamedText();

    [GeneratedRegex("""Refusal\.(?:Invalid|NotFound|Conflict|Denied|Unavailable|Outdated)\(\s*"([a-z-]+)""")]
    private static partial Regex UsedRefusal();

    [GeneratedRegex(@"\{\d+:[^|}]*\|([^}]+)\}")]
    private static partial Regex Plural();

    [GeneratedRegex(@"\{\d+\} (\w+)")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}
