using System.Collections.Concurrent;

namespace CadreOrleans.Web.Tests.Hosting;

/// <summary>Long waits end only when a test says so. Short ones are the component library's (a pause in typing) and stay real.</summary>
public sealed class ManualTime : TimeProvider
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Timer, byte> timers = new();

    /// <summary>Lets every running timer go off once.</summary>
    public void Tick()
    {
        foreach (var timer in timers.Keys)
        {
            timer.GoOff();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < Short)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        var timer = new Timer(this, callback, state);
        timers[timer] = 0;
        return timer;
    }

    private sealed class Timer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        public void GoOff() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => time.timers.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
