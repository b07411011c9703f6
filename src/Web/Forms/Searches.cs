using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Organisation;
using CadreOrleans.Web.Languages;
using CadreOrleans.Web.Shell;

namespace CadreOrleans.Web.Forms;

/// <summary>What pickers find. The roster forgives missing diacritics.</summary>
internal static class Searches
{
    public static async Task<IEnumerable<Found>> Officials(WorkspaceGrains grains, Caller caller, Reading reading, string? text)
    {
        var answer = await grains.Officials.List(caller, reading, Request(text), includeFormer: false);
        return answer?.Value.Items.Select(official => new Found(official.Id, official.Name, Joined(official.PrincipalPost, PostNames.Where(official.PrincipalPost ?? string.Empty, official.UnitName)))) ?? [];
    }

    public static async Task<IEnumerable<Found>> Positions(WorkspaceGrains grains, Caller caller, Reading reading, string? text)
    {
        var answer = await grains.Organisation.Positions(caller, reading, Request(text));
        return answer?.Value.Items.Select(position => new Found(position.Id, position.Name, PostNames.Where(position.Name, position.UnitName))) ?? [];
    }

    private static ListRequest Request(string? text) => new(string.IsNullOrWhiteSpace(text) ? null : text.Trim(), Picker.Limit);

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
