namespace CadreOrleans.Web.Shell;

/// <summary>How a page stands.</summary>
public enum PageState
{
    /// <summary>Its first content is being fetched.</summary>
    Loading,

    /// <summary>It shows its content.</summary>
    Ready,

    /// <summary>What it is about does not exist.</summary>
    Missing,

    /// <summary>There is no workspace to show it of.</summary>
    NoWorkspace,

    /// <summary>The caller may not see it.</summary>
    Denied,

    /// <summary>It could not be loaded.</summary>
    Failed,
}
