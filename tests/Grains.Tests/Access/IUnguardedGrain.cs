using CadreOrleans.Contracts.Access;

namespace CadreOrleans.Grains.Tests.Access;

/// <summary>What somebody forgot to guard.</summary>
[Alias("cadre.tests.unguarded-grain")]
public interface IUnguardedGrain : IGrainWithStringKey
{
    /// <summary>Names no right.</summary>
    [Alias("forgotten")]
    Task<int> Forgotten(Caller caller);

    /// <summary>Takes no caller.</summary>
    [Requires(Right.None)]
    [Alias("nobody")]
    Task<int> Nobody();

    /// <summary>Is guarded as it should be.</summary>
    [Requires(Right.Record)]
    [Alias("guarded")]
    Task<int> Guarded(Caller caller);
}

public sealed class UnguardedGrain : Grain, IUnguardedGrain
{
    public Task<int> Forgotten(Caller caller) => Task.FromResult(1);

    public Task<int> Nobody() => Task.FromResult(1);

    public Task<int> Guarded(Caller caller) => Task.FromResult(1);
}
