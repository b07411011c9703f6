using CadreOrleans.Api.Startup;
using CadreOrleans.Api.Verbs;

return await (LedgerVerb.TryParse(args, out var verb) ? verb.RunAsync() : ApiProgram.RunAsync(args));
