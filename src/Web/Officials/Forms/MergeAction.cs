namespace CadreOrleans.Web.Officials.Forms;

/// <summary>What was found about two records.</summary>
public enum MergeAction
{
    /// <summary>They are of one person.</summary>
    Merge,

    /// <summary>They were merged, and are of two persons after all.</summary>
    Split,

    /// <summary>They were merged by mistake, and nothing was recorded since.</summary>
    Undo,
}
