using CadreOrleans.Domain.Officials;
using CadreOrleans.Domain.Qualifications;
using CadreOrleans.Web.Languages;
using Microsoft.Extensions.Localization;

namespace CadreOrleans.Web.Officials;

/// <summary>How degrees and trainings are called.</summary>
internal static class StudyNames
{
    /// <summary>The degree or training of an entry; null when it is neither.</summary>
    public static string? Of(FileEntry entry, IStringLocalizer<Texts> text) => entry switch
    {
        DegreeEntry degree => Joined(Words.Of(degree.Level), degree.Field, degree.Mode == StudyMode.Unknown ? null : text["study-mode." + degree.Mode].Value),
        TrainingEntry { PoliticalTheory: not PoliticalTheoryLevel.None } training => text["study.political-theory", Words.Of(training.PoliticalTheory)],
        TrainingEntry { StateManagement: not StateManagementLevel.None } training => text["study.state-management", Words.Of(training.StateManagement)],
        TrainingEntry training => Joined(text["training." + training.Training], training.Subject, null),
        _ => null,
    };

    private static string Joined(string what, string? subject, string? how) =>
        string.Join(", ", new[] { what, subject }.Where(part => !string.IsNullOrEmpty(part))) + (how is null ? string.Empty : $" ({how})");
}
