using CadreOrleans.Silo.Hosting;

return await SiloProgram.RunAsync(args);
