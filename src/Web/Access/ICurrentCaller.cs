using CadreOrleans.Contracts.Access;

namespace CadreOrleans.Web.Access;

/// <summary>Who sits before the pages. The host answers it from the sign-in; it is all that the pages see of the host.</summary>
public interface ICurrentCaller
{
    /// <summary>The caller of this circuit; null when nobody is signed in.</summary>
    ValueTask<Caller?> Get(CancellationToken cancellation);
}
