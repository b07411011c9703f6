using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Contracts.Workspaces;
using CadreOrleans.Domain.Decisions;

namespace CadreOrleans.Web.Tests.Fakes;

internal sealed class WorkspaceStandIn(District district, string workspace) : IWorkspaceGrain
{
    public Task<Outcome<Recorded>> Create(Caller caller, CreateWorkspace command, CommandContext context)
    {
        if (district.Workspaces.Any(view => view.Id == workspace))
        {
            return Task.FromResult<Outcome<Recorded>>(Refusal.Invalid("workspace-exists", "workspace"));
        }

        district.Workspaces.Add(new WorkspaceView(workspace, command.Name, command.Pack, false, District.WorkingDate, false, 1, 0, 0));
        return Recorded();
    }

    public Task<Outcome<Recorded>> LoadSample(Caller caller, CommandContext context)
    {
        district.Workspaces.Add(new WorkspaceView(workspace, "Huyện Lạc Sơn", "vn-district", true, District.WorkingDate, true, 18_442, 649, 560));
        return Recorded();
    }

    public Task<Outcome<Recorded>> SetWorkingDate(Caller caller, DateOnly? date, CommandContext context) => Recorded();

    public Task<Outcome<Recorded>> ChoosePack(Caller caller, string pack, CommandContext context) => Recorded();

    public Task<Outcome<Recorded>> OverlayRegulations(Caller caller, string overlay, CommandContext context) => Recorded();

    public Task<Outcome<Recorded>> Sweep(Caller caller) => Recorded();

    public Task<Outcome<Recorded>> Remove(Caller caller)
    {
        district.Workspaces.RemoveAll(view => view.Id == workspace);
        return Recorded();
    }

    private static Task<Outcome<Recorded>> Recorded() => Task.FromResult<Outcome<Recorded>>(new Recorded(1, false, false, null, []));
}

internal sealed class WorkspaceDirectoryStandIn(District district) : IWorkspaceDirectoryGrain
{
    public Task<IReadOnlyList<WorkspaceView>> List(Caller caller) => Task.FromResult<IReadOnlyList<WorkspaceView>>([.. district.Workspaces]);

    public Task<IReadOnlyList<PackView>> Packs(Caller caller) =>
        Task.FromResult<IReadOnlyList<PackView>>([new PackView("vn-district", "2022.1", "Việt Nam, cấp huyện", "Viet Nam, district")]);

    public Task<IReadOnlyList<string>> Samples(Caller caller) => Task.FromResult<IReadOnlyList<string>>(["lac-son", "riverbank-library"]);
}
