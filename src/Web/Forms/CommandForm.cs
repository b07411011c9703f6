using System.Globalization;
using CadreOrleans.Contracts.Access;
using CadreOrleans.Contracts.Commands;
using CadreOrleans.Domain.Decisions;
using CadreOrleans.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace CadreOrleans.Web.Forms;

/// <summary>
/// A form that records something: first a dry run that says what would happen, then the recording, with the number of the decision.
/// A retry of the same content keeps its command key, so that it cannot apply twice; any change of content takes a new one.
/// </summary>
public abstract partial class CommandForm : ComponentBase
{
    private readonly Dictionary<string, string> problems = [];
    private string key = NewKey();

    /// <summary>The caller.</summary>
    [Parameter, EditorRequired]
    public Caller Caller { get; set; } = default!;

    /// <summary>The workspace's grains.</summary>
    [Parameter, EditorRequired]
    public WorkspaceGrains Grains { get; set; } = default!;

    /// <summary>Raised after it was recorded.</summary>
    [Parameter]
    public EventCallback<Recorded> OnRecorded { get; set; }

    /// <summary>Raised when the form is left without recording.</summary>
    [Parameter]
    public EventCallback OnLeft { get; set; }

    /// <summary>Texts.</summary>
    [Inject]
    protected IStringLocalizer<Texts> T { get; set; } = default!;

    [Inject]
    private ILogger<CommandForm> Logger { get; set; } = default!;

    /// <summary>What would happen, as the last dry run said; null when the content has changed since.</summary>
    protected internal Recorded? Draft { get; private set; }

    /// <summary>Why it was refused; null when it was not.</summary>
    protected internal Refusal? Refusal { get; private set; }

    /// <summary>What to say when no answer came, so that nobody knows whether it was recorded; null otherwise.</summary>
    protected internal string? Failure { get; private set; }

    /// <summary>Whether an answer is awaited.</summary>
    protected internal bool Busy { get; private set; }

    /// <summary>Number of the decision.</summary>
    protected internal string Authority { get; protected set; } = string.Empty;

    /// <summary>The organ on whose behalf it is recorded; empty for none.</summary>
    protected internal string OnBehalfOf { get; private set; } = string.Empty;

    /// <summary>Whether a field could not be read.</summary>
    protected bool HasProblems => problems.Count > 0;

    /// <summary>What is wrong with a field: not readable here, or refused there.</summary>
    protected internal string? Problem(string field) => problems.GetValueOrDefault(field) ?? Refusal.On(field);

    /// <summary>Says that the content has changed: what was answered no longer holds.</summary>
    protected void Changed()
    {
        (Draft, Refusal, Failure, key) = (null, null, null, NewKey());
        problems.Clear();
    }

    /// <summary>
    /// Takes the number of the decision and the organ it is recorded for. What would happen does not depend on them, so the draft stands; the command is another.
    /// </summary>
    protected internal void Attribute(string authority, string onBehalfOf)
    {
        (Authority, OnBehalfOf, key) = (authority, onBehalfOf, NewKey());
        problems.Remove("authority");
    }

    /// <summary>Makes an edit of the content.</summary>
    protected void Edit(Action edit)
    {
        edit();
        Changed();
    }

    /// <summary>Asks what would happen.</summary>
    protected internal Task DryRun() => Send(dryRun: true);

    /// <summary>Records it; the number of the decision must be there.</summary>
    protected internal Task Record()
    {
        if (string.IsNullOrWhiteSpace(Authority))
        {
            problems["authority"] = Refusal.Invalid("authority-missing", "authority").Sentence();
            return Task.CompletedTask;
        }

        return Send(dryRun: false);
    }

    /// <summary>Notes that a field cannot be read.</summary>
    protected void Wrong(string field, string sentence) => problems[field] = sentence;

    /// <summary>Reads a day from a field; notes the problem when it is none.</summary>
    protected DateOnly? Day(string field, string text, bool needed)
    {
        if (Languages.Wording.TryDay(text, out var day))
        {
            return day;
        }

        if (needed || text.Trim().Length > 0)
        {
            Wrong(field, T["entry.day-wrong"]);
        }

        return null;
    }

    /// <summary>Reads a whole number from a field; notes the problem when it is none.</summary>
    protected int? Number(string field, string text, bool needed)
    {
        if (int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        if (needed || text.Trim().Length > 0)
        {
            Wrong(field, T["entry.number-wrong"]);
        }

        return null;
    }

    /// <summary>Makes the command from the fields and sends it; null when a field cannot be read, which <see cref="Wrong"/> has noted.</summary>
    protected abstract Task<Outcome<Recorded>?> Send(CommandContext context);

    private static string NewKey() => Guid.NewGuid().ToString("N");

    private Task Send(bool dryRun)
    {
        (Refusal, Failure) = (null, null);
        problems.Clear();
        return Await(async () =>
        {
            var authority = string.IsNullOrWhiteSpace(Authority) ? null : Authority.Trim();
            var onBehalfOf = string.IsNullOrWhiteSpace(OnBehalfOf) ? null : OnBehalfOf.Trim();
            if (await Send(new CommandContext(dryRun ? NewKey() : key, authority, onBehalfOf, dryRun)) is not { } outcome || problems.Count > 0)
            {
                return;
            }

            Refusal = outcome.Refusal;
            Draft = dryRun ? outcome.Value : null;
            if (!dryRun && outcome.Value is { } recorded)
            {
                await OnRecorded.InvokeAsync(recorded);
            }
        });
    }

    /// <summary>Waits for an answer; a denial or a failure is told in the form.</summary>
    private async Task Await(Func<Task> work)
    {
        Busy = true;
        try
        {
            await work();
        }
        catch (AccessDeniedException)
        {
            Refusal = Refusal.Denied("access-denied");
        }
        catch (Exception failure) when (failure is TimeoutException or OrleansException)
        {
            // The outcome is unknown: the same key makes the retry harmless.
            Failure = T["form.unknown-outcome"];
            LogFailure(Logger, failure, GetType().Name);
        }
        finally
        {
            Busy = false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Form {Form} got no answer")]
    private static partial void LogFailure(ILogger logger, Exception failure, string form);
}
