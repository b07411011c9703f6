using System.Reflection;
using CadreOrleans.Contracts.Access;
using Orleans.Serialization.Invocation;

namespace CadreOrleans.Grains.Access;

/// <summary>
/// Denies by default: a call to one of the product's grains goes through only when its method names a right and its first argument is a caller who has
/// it in the workspace that the grain's key names. A call that carries another call (the start of a stream) is judged by what it carries.
/// </summary>
internal sealed class CallerFilter : IIncomingGrainCallFilter
{
    private const string Product = "CadreOrleans.";

    public Task Invoke(IIncomingGrainCallContext context)
    {
        var key = context.TargetId.Key.ToString() ?? string.Empty;
        if (IsOurs(context.InterfaceMethod))
        {
            Check(context.InterfaceMethod, context.Request, key);
        }
        else
        {
            for (var i = 0; i < context.Request.GetArgumentCount(); i++)
            {
                if (context.Request.GetArgument(i) is IInvokable carried && IsOurs(carried.GetMethod()))
                {
                    Check(carried.GetMethod(), carried, key);
                }
            }
        }

        return context.Invoke();
    }

    private static bool IsOurs(MethodInfo? method) =>
        method?.DeclaringType?.FullName?.StartsWith(Product, StringComparison.Ordinal) == true;

    private static void Check(MethodInfo method, IInvokable request, string key)
    {
        var requires = method.GetCustomAttribute<RequiresAttribute>();
        var caller = request.GetArgumentCount() > 0 ? request.GetArgument(0) as Caller : null;
        if (requires is null || caller is null || !IsAllowed(caller, requires.Right, GrainKey.WorkspaceOf(key)))
        {
            throw new AccessDeniedException();
        }
    }

    private static bool IsAllowed(Caller caller, Right right, string workspace) => right == Right.None || caller.May(right, workspace);
}
