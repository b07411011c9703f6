namespace CadreOrleans.Contracts.Access;

/// <summary>The store takes no writes at the moment, or is out of reach. The same request may succeed later; nothing was half done.</summary>
[GenerateSerializer, Alias("cadre.store-unavailable")]
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Makes the exception.</summary>
    public StoreUnavailableException()
        : base("The store is not available at the moment.")
    {
    }
}
