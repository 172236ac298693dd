"""How a message goes on with the one country that was asked about: its moves, its years on a tier, who else."""
