using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Eligibility;
using CadreOrleans.Domain.Regulations;
using CadreOrleans.Web.Languages;

namespace CadreOrleans.Web.Shell;

/// <summary>The regulation pack of the workspace shown, with the workspace's own values over it: pages take its words and codes from here.</summary>
/// <param name="packs">The packs that are shipped.</param>
public sealed class WorkspacePack(BuiltInPacks packs)
{
    /// <summary>The pack; null before a workspace is shown, for who may not read it, and when it is not shipped.</summary>
    public RegulationPack? Current { get; private set; }

    /// <summary>Takes the pack of a workspace.</summary>
    internal async Task Load(WorkspaceGrains grains, Caller caller, Reading reading)
    {
        var chosen = caller.May(Right.ReadOrganisation, grains.Workspace) ? await grains.Regulations.Chosen(caller, reading) : null;
        Current = chosen is null || packs.Find(chosen.Pack) is null ? null : packs.Get(chosen.Pack, chosen.Overlay);
    }

    /// <summary>What the pack calls a readiness, in the language of the circuit; its code where there is no pack.</summary>
    public string Word(Readiness readiness) => Current?.Readiness.NameOf(readiness).In(Wording.Language) ?? readiness.ToString();
}
