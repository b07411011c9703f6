using CadreOrleans.Api.Startup;

return await ApiProgram.RunAsync(args);
