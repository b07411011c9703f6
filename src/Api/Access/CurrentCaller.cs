using CadreOrleans.Contracts.Access;
using CadreOrleans.Web.Access;
using Microsoft.AspNetCore.Components.Authorization;

namespace CadreOrleans.Api.Access;

/// <summary>Tells the pages who sits before them, by the sign-in of their circuit.</summary>
internal sealed class CurrentCaller(AuthenticationStateProvider authentication) : ICurrentCaller
{
    public async ValueTask<Caller?> Get(CancellationToken cancellation) =>
        Principals.CallerOf((await authentication.GetAuthenticationStateAsync()).User);
}
