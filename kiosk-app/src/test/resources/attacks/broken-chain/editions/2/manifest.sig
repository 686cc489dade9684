
€rD(91.A,Gf›"NàntÏrSqEæéSÆ`¿îÑ(i––ÛÌmä	Jú¬ßßûªÁ»z=æZN