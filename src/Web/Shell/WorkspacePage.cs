using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Web.Access;
using CadreOrleans.Web.Languages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace CadreOrleans.Web.Shell;

/// <summary>
/// A page about one workspace: finds the caller and the workspace, loads once when the circuit is up and again when the address changes,
/// and turns what can go wrong into a state of the page.
/// </summary>
public abstract partial class WorkspacePage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource left = new();
    private (string? Workspace, string? AsOf, string? More)? loaded;

    /// <summary>The workspace; null for the first that the caller may see.</summary>
    [Parameter]
    public string? Workspace { get; set; }

    /// <summary>The effective day, <c>yyyy-MM-dd</c>; null for the working date.</summary>
    [SupplyParameterFromQuery(Name = "asOf")]
    public string? AsOfText { get; set; }

    /// <summary>Texts.</summary>
    [Inject]
    protected IStringLocalizer<Texts> T { get; set; } = default!;

    /// <summary>What the frame shows.</summary>
    [Inject]
    protected PageContext Context { get; set; } = default!;

    /// <summary>The regulation pack of the workspace.</summary>
    [Inject]
    protected WorkspacePack Pack { get; set; } = default!;

    /// <summary>Addresses.</summary>
    [Inject]
    protected NavigationManager Navigation { get; set; } = default!;

    /// <summary>The caller.</summary>
    protected Caller Caller { get; private set; } = default!;

    /// <summary>The workspace's grains.</summary>
    protected WorkspaceGrains Grains { get; private set; } = default!;

    /// <summary>How the page stands.</summary>
    protected PageState State { get; private set; } = PageState.Loading;

    /// <summary>Code to quote when the page failed.</summary>
    protected string FailureCode { get; private set; } = string.Empty;

    /// <summary>Ends when the page is left.</summary>
    protected CancellationToken Left => left.Token;

    /// <summary>How the page reads: as of its day, and not before what was written here.</summary>
    protected Reading Reading => new(IsDated && Wording.TryDay(AsOfText, out var day) ? day : null, null, Context.AtLeast);

    /// <summary>Whether the page can show another day than the working date.</summary>
    protected virtual bool IsDated => true;

    /// <summary>What else in the address asks for another load.</summary>
    protected virtual string? More => null;

    [Inject]
    private IGrainFactory Factory { get; set; } = default!;

    [Inject]
    private ICurrentCaller Current { get; set; } = default!;

    [Inject]
    private ILogger<WorkspacePage> Logger { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        left.Cancel();
        left.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (!RendererInfo.IsInteractive || loaded == (Workspace, AsOfText, More))
        {
            return;
        }

        loaded = (Workspace, AsOfText, More);
        await Reload();
    }

    /// <summary>Loads the page again, for instance after something was recorded.</summary>
    protected Task Reload() => Guard(async () =>
    {
        if (await Current.Get(Left) is not { } caller)
        {
            State = PageState.Denied;
            return;
        }

        Caller = caller;
        if (await Find(caller) is not { } workspace)
        {
            State = PageState.NoWorkspace;
            return;
        }

        if (Workspace is null)
        {
            // One address for one thing: links and bookmarks name the workspace.
            Navigation.NavigateTo($"/{workspace}{new Uri(Navigation.Uri).PathAndQuery}".TrimEnd('/'), replace: true);
            return;
        }

        Grains = new WorkspaceGrains(Factory, workspace);
        Context.Enter(workspace, IsDated, caller.Account);
        await Pack.Load(Grains, caller, Reading);
        State = await Load() ? PageState.Ready : PageState.Missing;
    });

    /// <summary>Runs something that calls grains; a denial or a failure becomes the state of the page.</summary>
    protected async Task Guard(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (AccessDeniedException)
        {
            State = PageState.Denied;
        }
        catch (OperationCanceledException) when (Left.IsCancellationRequested)
        {
            // The page was left while it loaded.
        }
#pragma warning disable CA1031 // A page shows what went wrong with a code to quote; it never takes the circuit down.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            FailureCode = Guid.NewGuid().ToString("N")[..8];
            State = PageState.Failed;
            LogFailure(Logger, failure, FailureCode, GetType().Name);
        }
    }

    /// <summary>Loads what the page shows; false when there is no such thing.</summary>
    protected abstract Task<bool> Load();

    private async Task<string?> Find(Caller caller) => Workspace
        ?? Context.Workspace
        ?? (await WorkspaceGrains.Directory(Factory).List(caller)).Select(view => view.Id).FirstOrDefault();

    [LoggerMessage(Level = LogLevel.Error, Message = "Page {Page} failed ({Code})")]
    private static partial void LogFailure(ILogger logger, Exception failure, string code, string page);
}
