final class Example {
	static void f(float[] pixels, int width, int height, float[] out)
	{
		switch (height % 3)
		{
		case 0: case 1:
		{
			boolean[] anies = new boolean[Math.max(1, width) - 1];
			char[] lasts = new char[Math.max(1, width) - 1];
			for (int x = width - 1; x > 0; x--)
			{
				lasts[x - 1] = 'a';
			}

			/*
			 * Is there anything
			 * in the column?
			 */
			for (int y = 0; y < height; y++)
				for (int x = width - 1; x > 0; x--)
				{
					if (pixels[y * width + x] > 0) { anies[x - 1] = true; lasts[x - 1]++; }
				}

			for (int x = width - 1; x > 0; x--)
			{
				out[x] = anies[x - 1] ? lasts[x - 1] : -1;
			}
		}
		default:
			out[0] = 1;
		}
	}

	static Object run(int seed)
	{
		float[] pixels = new float[40];
		for (int i = 0; i < 40; i++)
			pixels[i] = i * seed % 7 - 3;
		float[] out = new float[8];
		f(pixels, 5, seed % 8, out);
		return out;
	}
}
